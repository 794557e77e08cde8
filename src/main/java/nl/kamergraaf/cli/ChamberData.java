package nl.kamergraaf.cli;

import java.util.Optional;
import nl.kamergraaf.register.Supplement;
import nl.kamergraaf.source.StreamedFile;

/**
 * What the chamber's own lists give to a release beside its list of cases.
 *
 * @param supplement what they add to the register
 * @param commitments the list of commitments, if there is one
 */
record ChamberData(Supplement supplement, Optional<StreamedFile> commitments) {}
