package org.onshore.engine.rack;

import org.onshore.domain.program.Precision;
import org.onshore.domain.rack.Accelerator;
import org.onshore.domain.rack.ServingJob;
import org.onshore.domain.rack.Transformer;

/**
 * Seconds of reading prompts and of writing a token, by roofline (Williams et al., CACM 2009; for
 * transformers Pope et al., arXiv 2211.05102). An instance of g accelerators shares all weights: a
 * dense model by tensor parallelism, a mixture by expert parallelism with attention by requests. N
 * weights a token meets, W weights that a batch of b meets, c mean context, k bytes of keys and
 * values of a token:
 *
 * <pre>
 * token  = max( 2 N b / g / peak + attention, (bytes of W / g + b c k / shards) / bandwidth ) + sends
 * prompt = max( 2 N P / g / peak + 2 L h P^2 / g / (0.7 peak16), bytes of W / g / bandwidth ) + sends
 * W      = all but experts, and experts * (1 - (1 - top_k / experts)^b)
 * sends  = 2 all-reduces of b h numbers a layer, or 2 exchanges of b top_k h / g with experts
 * </pre>
 *
 * peak is the measured ceiling of the precision, less for small products by the curve of {@link
 * EfficiencyCurve}; a collective of one step within the domain takes 5 us (an assumption: custom
 * kernels of serving software). Keys and values are shared by at most as many accelerators as there
 * are heads of them.
 */
public final class Serving {
  private static final double USABLE = 0.9;
  private static final double STEP_LATENCY = 5e-6;
  private static final double LINK_SHARE = 0.65;
  private static final double PROMPT_ATTENTION = 0.7;
  private final Machine machine;
  private final ServingJob job;
  private final int group;

  /** An instance of so many accelerators. */
  public Serving(Accelerator accelerator, ServingJob job, int group) {
    this.machine = new Machine(accelerator);
    this.job = job;
    this.group = group;
  }

  /** Seconds until one prompt is read, with nothing else to do. */
  public double promptSeconds() {
    Transformer model = model();
    double tokens = job.promptTokens();
    double products = 2 * model.activeWeights() * tokens / group;
    double squares = 2.0 * model.layers() * model.hidden() * tokens * tokens / group;
    double compute = products(products) + machine.attention(squares, PROMPT_ATTENTION);
    return Math.max(compute, machine.memory(weightBytes(tokens) / group)) + sends(tokens);
  }

  /** Seconds of one token for each of so many requests. */
  public double tokenSeconds(int batch) {
    Transformer model = model();
    double context = job.promptTokens() + job.outputTokens() / 2.0;
    double products = 2 * model.activeWeights() * batch / group;
    double scores = 4.0 * model.layers() * model.hidden() * context * batch / group;
    double compute = products(products) + machine.attention(scores, PROMPT_ATTENTION);
    double bytes = weightBytes(batch) / group + batch * context * tokenBytes() / shards();
    return Math.max(compute, machine.memory(bytes)) + sends(batch);
  }

  /** Requests whose keys and values fit beside the weights; 0 or less if the weights do not. */
  public int mostRequests() {
    double free = USABLE * capacity() - allWeightBytes() / group;
    return (int) Math.min(1 << 16, Math.floor(free * shards() / requestBytes()));
  }

  /** Memory of one accelerator with so many requests, GiB. */
  public double memoryGib(int batch) {
    return (allWeightBytes() / group + batch * requestBytes() / shards()) / (1L << 30);
  }

  /** Bytes of keys and values of one prompt. */
  double promptBytes() {
    return job.promptTokens() * tokenBytes();
  }

  private double requestBytes() {
    return (double) (job.promptTokens() + job.outputTokens()) * tokenBytes();
  }

  private double capacity() {
    return machine.accelerator().memory().gib() * (1L << 30);
  }

  /** Attention of a mixture is spread by requests, of a dense model by heads. */
  private double shards() {
    return model().experts() > 1 ? group : Math.min(group, model().kvHeads());
  }

  private double tokenBytes() {
    double number = job.precision() == Precision.BF16 ? 2 : 1;
    return 2 * model().kvWidth() * model().layers() * number;
  }

  private double allWeightBytes() {
    return weightBytes(Double.POSITIVE_INFINITY);
  }

  private double weightBytes(double tokens) {
    Transformer model = model();
    double missed = 1 - (double) model.expertsPerToken() / model.experts();
    double met = model.experts() == 1 ? 1 : model.experts() * (1 - Math.pow(missed, tokens));
    double layers = model.layers() * (model.attentionWeights() + met * model.expertWeights());
    return layers * Shard.bytes(job.precision()) + 2 * model.embeddingWeights();
  }

  /** The size that counts for efficiency is that of one layer's largest product. */
  private double products(double flops) {
    double largest = model().expertsPerToken() * model().expertWeights() / model().activeWeights();
    double count = Math.max(1, 1 / Math.max(1e-9, largest));
    return machine.matrix(job.precision(), flops, 0, count);
  }

  private double sends(double tokens) {
    if (group == 1) {
      return 0;
    }
    Transformer model = model();
    double link = machine.accelerator().network().scaleUpGbPerS() * 1e9 * LINK_SHARE;
    double others = (group - 1.0) / group;
    double bytes =
        model.experts() == 1
            ? 2 * 2 * tokens * model.hidden() * others
            : 2 * tokens * model.expertsPerToken() * model.hidden() * others / group;
    return 2 * model.layers() * (bytes / link + STEP_LATENCY);
  }

  private Transformer model() {
    return job.model();
  }
}
