package nl.kamergraaf.harvest;

import nl.kamergraaf.source.Rejected;

/** Hears how a harvest goes. */
public interface HarvestListener {
  /** The listing has grown by so many publications. */
  void expect(long more);

  /** A publication is done with. */
  void done(String id, Change change);

  /** Something could not be had. */
  void fault(Rejected reason);

  /** What was found of a publication. */
  enum Change {
    NEW,
    CHANGED,
    UNCHANGED,
    WITHDRAWN,
    FAILED,
    /** It stood in the listing a second time. */
    REPEATED
  }
}
