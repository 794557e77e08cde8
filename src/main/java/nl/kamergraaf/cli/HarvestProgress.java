package nl.kamergraaf.cli;

import java.io.PrintWriter;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import nl.kamergraaf.harvest.HarvestListener;
import nl.kamergraaf.source.Rejected;

/**
 * Shows how a harvest goes: rate and remaining time on a terminal; a line for each fault anywhere.
 */
final class HarvestProgress implements HarvestListener, AutoCloseable {
  private final PrintWriter messages;
  private final ProgressBar bar;

  HarvestProgress(PrintWriter messages) {
    this.messages = messages;
    ProgressBarBuilder builder =
        new ProgressBarBuilder()
            .setTaskName("publications")
            .setStyle(ProgressBarStyle.UNICODE_BLOCK)
            .setInitialMax(0)
            .showSpeed()
            .setUpdateIntervalMillis(500);
    this.bar =
        Terminal.isErrorStream()
            ? builder.build()
            : builder.setConsumer(new DelegatingProgressBarConsumer(rendered -> {})).build();
  }

  @Override
  public void expect(long more) {
    bar.maxHint(bar.getMax() + more);
  }

  @Override
  public void done(String id, Change change) {
    bar.step();
    bar.setExtraMessage(" " + id);
  }

  @Override
  public void fault(Rejected reason) {
    messages.println(reason);
    messages.flush();
  }

  @Override
  public void close() {
    bar.close();
  }
}
