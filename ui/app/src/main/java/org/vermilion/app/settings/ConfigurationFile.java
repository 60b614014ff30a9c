package org.vermilion.app.settings;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.BindHandler;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.bind.handler.NoUnboundElementsBindHandler;
import org.springframework.boot.context.properties.source.ConfigurationPropertySource;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.PropertySource;
import org.springframework.core.io.FileSystemResource;

/** Reads the configuration file (YAML); a name it does not know is an error, not ignored. */
public final class ConfigurationFile {

    private ConfigurationFile() {}

    /** The file is no configuration; the message says why and where. */
    public static final class Unreadable extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Unreadable(String message, Throwable cause) {
            super(message, cause);
        }
    }

    /** @throws Unreadable if it is not YAML, or has a name or a value that is not known */
    public static Installation read(Path file) {
        try {
            List<PropertySource<?>> sources = new YamlPropertySourceLoader().load("file", new FileSystemResource(file));
            MapConfigurationPropertySource under = new MapConfigurationPropertySource();
            for (PropertySource<?> source : sources) {
                if (source.getSource() instanceof Map<?, ?> values) {
                    values.forEach((name, value) -> under.put("vermilion." + asKept(String.valueOf(name)), String.valueOf(value)));
                }
            }
            List<ConfigurationPropertySource> all = List.of(under);
            return new Binder(all).bind("vermilion", Bindable.of(Installation.class), new NoUnboundElementsBindHandler(BindHandler.DEFAULT, source -> true))
                    .orElseThrow(() -> new Unreadable("文件为空 / the file is empty", new IOException("empty")));
        } catch (BindException e) {
            String why = e.getCause() == null ? "" : " " + e.getCause().getMessage();
            throw new Unreadable(e.getName() + ": 配置有误 / is not valid." + why, e);
        } catch (IOException | RuntimeException e) {
            if (e instanceof Unreadable unreadable) {
                throw unreadable;
            }
            throw new Unreadable("不是有效的 YAML / is not valid YAML", e);
        }
    }

    /** A prefix of numbers is a name of the user's own; unless it stands in brackets, Chinese characters would be dropped. */
    private static String asKept(String name) {
        return name.replaceFirst("^series\\.([^\\[\\].]+)\\.", "series[$1].");
    }
}
