package nl.kamergraaf.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/**
 * Tells in one line what the machine refused: a full disk, a folder where a file was to be written,
 * a missing permission. Any other exception is a fault of the program and keeps its trace.
 */
final class FaultLine implements IExecutionExceptionHandler {

  @Override
  public int handleExecutionException(Exception fault, CommandLine command, ParseResult parsed)
      throws Exception {
    IOException refused = refusal(fault);
    if (refused == null) {
      throw fault;
    }
    command.getErr().println(command.getCommandName() + ": " + told(refused));
    command.getErr().flush();
    return ExitCode.FAILED;
  }

  private static @Nullable IOException refusal(Throwable fault) {
    for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
      if (cause instanceof IOException refused) {
        return refused;
      }
    }
    return null;
  }

  /** The path alone is all that some of these exceptions say. */
  static String told(IOException refused) {
    return switch (refused) {
      case NoSuchFileException e -> e.getFile() + ": no such file or folder";
      case AccessDeniedException e -> e.getFile() + ": no permission";
      case FileAlreadyExistsException e -> e.getFile() + ": is there already, and no folder";
      case NotDirectoryException e -> e.getFile() + ": no folder";
      default -> String.valueOf(refused.getMessage());
    };
  }
}
