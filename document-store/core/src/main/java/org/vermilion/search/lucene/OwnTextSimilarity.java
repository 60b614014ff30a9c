package org.vermilion.search.lucene;

import org.apache.lucene.search.similarities.BasicStats;
import org.apache.lucene.search.similarities.SimilarityBase;

/**
 * Scores an entry by its own text alone: how often the words occur in it.
 *
 * <p>The usual measures weigh a word by how rare it is in the whole index. That would let somebody tell from the scores
 * of their own entries whether hidden entries hold a word. It also keeps an entry's place when others come and go, so
 * that paging is stable.
 */
final class OwnTextSimilarity extends SimilarityBase {

    @Override
    protected double score(BasicStats stats, double frequency, double length) {
        return stats.getBoost() * frequency / (frequency + 1.0);
    }

    @Override
    public String toString() {
        return "OwnText";
    }
}
