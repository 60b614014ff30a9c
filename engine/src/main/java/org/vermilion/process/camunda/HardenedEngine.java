package org.vermilion.process.camunda;

import java.util.Map;

import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.variable.serializer.BooleanValueSerializer;
import org.camunda.bpm.engine.impl.variable.serializer.DefaultVariableSerializers;
import org.camunda.bpm.engine.impl.variable.serializer.IntegerValueSerializer;
import org.camunda.bpm.engine.impl.variable.serializer.NullValueSerializer;
import org.camunda.bpm.engine.impl.variable.serializer.StringValueSerializer;
import org.camunda.bpm.engine.spring.SpringTransactionsProcessEngineConfiguration;

/**
 * The engine with everything off that is not needed: no scripts, no classes by name, no Java serialisation, no
 * expressions in queries, no DMN or CMMN, no engine authorisation, nothing ever deleted from the history.
 *
 * <p>Extends {@code SpringTransactionsProcessEngineConfiguration} rather than its subclass, which would offer every
 * Spring bean to models. The engine reports to nobody: telemetry was removed from it before 7.24.
 */
final class HardenedEngine extends SpringTransactionsProcessEngineConfiguration {

    HardenedEngine(GuardedExpressions expressions) {
        setExpressionManager(expressions);
        setBeans(Map.of());
        setScriptEngineResolver(new NoScripts());
        setArtifactFactory(new NoClasses());
        setEnableExpressionsInAdhocQueries(false);
        setEnableExpressionsInStoredQueries(false);
        setEnableXxeProcessing(false);
        setJavaSerializationFormatEnabled(false);
        setDefaultSerializationFormat(StringListSerializer.FORMAT);

        setHistory(ProcessEngineConfiguration.HISTORY_AUDIT);
        setEnforceHistoryTimeToLive(true);
        setHistoryCleanupEnabled(false);
        setHistoryCleanupStrategy(ProcessEngineConfiguration.HISTORY_CLEANUP_STRATEGY_END_TIME_BASED); // needed by the next
        setHistoryRemovalTimeStrategy(ProcessEngineConfiguration.HISTORY_REMOVAL_TIME_STRATEGY_NONE);

        setCmmnEnabled(false);
        setDmnEnabled(false);
        setStandaloneTasksEnabled(false);
        setMetricsEnabled(false);
        setTaskMetricsEnabled(false);
        setAuthorizationEnabled(false); // AccessGuard decides before the engine is asked
        setTenantCheckEnabled(false);
        setEnableCmdExceptionLogging(false); // it is thrown to the caller; most are refusals
    }

    /** The engine's own list would hold a Java deserialiser, whatever the settings say. */
    @Override
    protected void initSerialization() {
        variableSerializers = new DefaultVariableSerializers()
                .addSerializer(new NullValueSerializer())
                .addSerializer(new StringValueSerializer())
                .addSerializer(new BooleanValueSerializer())
                .addSerializer(new IntegerValueSerializer())
                .addSerializer(new StringListSerializer());
    }
}
