package nl.kamergraaf.site.limit;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.lang.reflect.RecordComponent;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;

/**
 * A limit by its name, to be shown.
 *
 * @param name the field of {@link Limits}, and the key of its description
 * @param unit what it counts: {@code characters}, {@code bytes}, {@code seconds} and the like
 * @param status what whoever goes beyond it is answered with; 0 if they wait or are cut off
 */
public record NamedLimit(String name, long value, String unit, int status) {

  /** What a field of {@link Limits} counts. */
  @Retention(RetentionPolicy.RUNTIME)
  @Target(ElementType.FIELD)
  @interface Of {
    /** The unit, in the plural. */
    String unit();

    /** The HTTP status beyond the limit, if there is one. */
    int status() default 0;
  }

  /** Every limit there is. */
  public static List<NamedLimit> all(Limits limits) {
    return Arrays.stream(Limits.class.getRecordComponents())
        .map(component -> of(limits, component))
        .toList();
  }

  private static NamedLimit of(Limits limits, RecordComponent component) {
    try {
      Of meaning = Limits.class.getDeclaredField(component.getName()).getAnnotation(Of.class);
      if (meaning == null) {
        throw new IllegalStateException(component.getName() + " says nothing of its unit");
      }
      Object value = component.getAccessor().invoke(limits);
      long number =
          value instanceof Duration time ? time.toSeconds() : ((Number) value).longValue();
      return new NamedLimit(component.getName(), number, meaning.unit(), meaning.status());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("a record's components can be read", e);
    }
  }
}
