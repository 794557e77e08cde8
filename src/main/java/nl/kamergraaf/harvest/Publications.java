package nl.kamergraaf.harvest;

import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.kamergraaf.harvest.HarvestListener.Change;
import nl.kamergraaf.harvest.http.PoliteClient;
import nl.kamergraaf.harvest.http.Reply;
import nl.kamergraaf.harvest.http.Soundness;
import nl.kamergraaf.harvest.http.Validators;
import nl.kamergraaf.harvest.sru.Manifestation;
import nl.kamergraaf.harvest.sru.SruRecord;
import nl.kamergraaf.harvest.store.HarvestFolder;
import nl.kamergraaf.harvest.store.Held;
import nl.kamergraaf.harvest.store.HeldPart;
import nl.kamergraaf.harvest.store.Manifest;
import nl.kamergraaf.source.Rejected;
import org.jspecify.annotations.Nullable;

/**
 * Brings what is held of a publication to the version that is listed: its text in the form that
 * says most, XML before HTML before PDF, and its metadata. What is held of that version already is
 * not asked for again; what may have changed is asked for on condition that it has.
 */
final class Publications {
  private final PoliteClient client;
  private final HarvestFolder folder;
  private final HarvestListener listener;

  Publications(PoliteClient client, HarvestFolder folder, HarvestListener listener) {
    this.client = client;
    this.folder = folder;
    this.listener = listener;
  }

  /** What would become of a publication, without asking for it. */
  Change outlook(SruRecord listed) throws IOException {
    Held held = folder.held(listed.id());
    if (held.isComplete(listed.version())) {
      return Change.UNCHANGED;
    }
    return held.version().isEmpty() ? Change.NEW : Change.CHANGED;
  }

  /** Fetches what is missing of a publication. */
  Change update(SruRecord listed) throws IOException {
    Held before = folder.held(listed.id());
    if (before.isComplete(listed.version())) {
      return Change.UNCHANGED;
    }
    Update update = new Update(listed, before);
    boolean hasText = update.first(Manifestation.TEXTS);
    if (hasText) {
      update.first(Manifestation.DESCRIPTIONS);
    }
    if (update.hasFailed) {
      return Change.FAILED;
    }
    if (!hasText) {
      return withdraw(before, listed.items().values().iterator().next());
    }
    folder.remember(update.held.completed(listed.version(), update.current));
    if (before.version().isEmpty()) {
      return Change.NEW;
    }
    return update.isChanged ? Change.CHANGED : Change.UNCHANGED;
  }

  /** Asks whether a publication that is no longer listed is still there. */
  Change confirm(Held unlisted) throws IOException {
    Optional<HeldPart> text =
        Manifestation.TEXTS.stream()
            .flatMap(form -> unlisted.part(form.fileName(unlisted.id())).stream())
            .findFirst();
    if (text.isEmpty()) {
      return Change.UNCHANGED;
    }
    URI address = URI.create(text.get().address());
    Reply reply = client.get(address, text.get().validators(), Soundness.ANY);
    return reply instanceof Reply.Gone ? withdraw(unlisted, address) : Change.UNCHANGED;
  }

  private Change withdraw(Held held, URI address) throws IOException {
    note(held.id(), address, "withdrawn", null, null);
    if (held.parts().isEmpty()) {
      fault(held.id(), "listed, but in none of its forms to be had");
      return Change.FAILED;
    }
    folder.withdraw(held.id());
    return Change.WITHDRAWN;
  }

  private void fault(String id, String detail) {
    listener.fault(new Rejected(id, 0, Rejected.Code.UNREADABLE, detail));
  }

  private void note(
      String id, URI address, String outcome, @Nullable String sha256, @Nullable String detail)
      throws IOException {
    folder
        .manifest()
        .add(new Manifest.Line(Instant.now(), address.toString(), id, outcome, sha256, detail));
  }

  /** One publication while it is updated. */
  private final class Update {
    private final SruRecord listed;
    private final List<String> current = new ArrayList<>();
    private Held held;
    private boolean isChanged;
    private boolean hasFailed;

    Update(SruRecord listed, Held held) {
      this.listed = listed;
      this.held = held;
    }

    /** Fetches the first of the forms that is there; says whether any is. */
    boolean first(List<Manifestation> forms) throws IOException {
      for (Manifestation form : listed.in(forms)) {
        if (fetch(form, listed.item(form).orElseThrow())) {
          current.add(form.fileName(listed.id()));
          return true;
        }
        if (hasFailed) {
          return false;
        }
      }
      return false;
    }

    private boolean fetch(Manifestation form, URI address) throws IOException {
      String name = form.fileName(listed.id());
      Optional<HeldPart> before = held.part(name);
      if (before.filter(part -> part.version().equals(listed.version())).isPresent()) {
        isChanged = true; // fetched for this version by a harvest that was cut short
        return true;
      }
      Validators known = before.map(HeldPart::validators).orElse(Validators.NONE);
      return switch (client.get(address, known, form.soundness())) {
        case Reply.Content content -> keep(name, address, content, before);
        case Reply.Unchanged unchanged -> before.isPresent() && same(name, address, before.get());
        case Reply.Gone gone -> false;
        case Reply.Failed failed -> {
          hasFailed = true;
          note(listed.id(), address, "failed", null, failed.reason());
          fault(listed.id(), address + ": " + failed.reason());
          yield false;
        }
      };
    }

    private boolean keep(String name, URI address, Reply.Content content, Optional<HeldPart> before)
        throws IOException {
      String sha256 = folder.keep(listed.id(), name, content.bytes());
      isChanged |= before.filter(part -> part.sha256().equals(sha256)).isEmpty();
      note(listed.id(), address, "fetched", sha256, null);
      return remember(name, address, sha256, content.validators());
    }

    private boolean same(String name, URI address, HeldPart before) throws IOException {
      note(listed.id(), address, "unchanged", before.sha256(), null);
      return remember(name, address, before.sha256(), before.validators());
    }

    /** Written after each file, so that a harvest that is cut short here goes on behind it. */
    private boolean remember(String name, URI address, String sha256, Validators validators)
        throws IOException {
      held =
          held.with(
              name,
              new HeldPart(
                  address.toString(), sha256, validators, listed.version(), Instant.now()));
      folder.remember(held);
      return true;
    }
  }
}
