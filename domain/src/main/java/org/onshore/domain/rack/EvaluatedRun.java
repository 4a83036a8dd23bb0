package org.onshore.domain.rack;

import org.jspecify.annotations.Nullable;

/**
 * A training run with its step by the model.
 *
 * @param step null if no layout fits in memory
 * @param fits whether the step's layout fits in memory
 * @param tried layouts looked at; 1 where the layout was given
 */
public record EvaluatedRun(
    TrainingRun run, @Nullable TrainingStep step, boolean fits, long tried) {}
