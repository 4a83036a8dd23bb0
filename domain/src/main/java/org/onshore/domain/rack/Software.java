package org.onshore.domain.rack;

/** What the training software of a time can do, as its papers say. */
public enum Software {
  /**
   * Megatron-LM of the papers (arXiv 2104.04473 of 2021, 2205.05198 of 2022): the matrix of
   * attention scores goes through memory, gradients are summed after the last microbatch, every
   * replica keeps the whole optimizer.
   */
  MEGATRON_2021,
  /**
   * Since about 2023: fused causal attention (FlashAttention, arXiv 2205.14135), optimizer shared
   * among replicas (ZeRO stage 1, arXiv 1910.02054), gradients summed while the backward pass still
   * runs, tensor-parallel collectives cut in pieces and hidden behind the products they feed (Wang
   * et al., ASPLOS 2023).
   */
  CURRENT
}
