package org.onshore.domain.program;

import org.jspecify.annotations.Nullable;

/**
 * A model and how it is run.
 *
 * @param layers transformer layers
 * @param hidden width of the model
 * @param feedforward width of the feed-forward layer (of one expert, where there are experts)
 * @param gated whether the feed-forward layer has a gate
 * @param experts 1 for a dense model
 * @param sequenceTokens of a training sample
 * @param globalBatchSequences training samples in a step
 * @param promptTokens read per request
 * @param outputTokens written per request
 * @param firstTokenSeconds longest wait for the first token, null for no such target
 * @param tokenSeconds longest time per later token, null for no such target
 */
public record Workload(
    String id,
    String name,
    WorkloadKind kind,
    int layers,
    int hidden,
    int feedforward,
    boolean gated,
    int heads,
    int kvHeads,
    int vocabulary,
    int experts,
    int expertsPerToken,
    Precision precision,
    int sequenceTokens,
    int globalBatchSequences,
    int promptTokens,
    int outputTokens,
    @Nullable Double firstTokenSeconds,
    @Nullable Double tokenSeconds) {}
