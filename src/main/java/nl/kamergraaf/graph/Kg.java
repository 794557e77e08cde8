package nl.kamergraaf.graph;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * The terms of the ontology that the graph is written in, each a constant of its own name. Made of
 * {@code ontology/kamergraaf.ttl} by {@code VocabularyTest}: not to be edited.
 */
@SuppressWarnings("MemberName") // named as the ontology names them
public final class Kg {
  /** The namespace; the same wherever the graph is served. */
  public static final String NS = "https://w3id.org/kamergraaf/def#";

  /** The citation ontology, whose two properties join a citation to both its ends. */
  public static final String CITO = "http://purl.org/spar/cito/";

  /** Addressed from. */
  public static final Node addressedFrom = term("addressedFrom");

  /** Addressed to. */
  public static final Node addressedTo = term("addressedTo");

  /** Addressed until. */
  public static final Node addressedUntil = term("addressedUntil");

  /** Adjective. */
  public static final Node adjective = term("adjective");

  /** Ambiguous. */
  public static final Node Ambiguous = term("Ambiguous");

  /** Amendment. */
  public static final Node Amendment = term("Amendment");

  /** Answer. */
  public static final Node Answer = term("Answer");

  /** Answer document. */
  public static final Node AnswerDocument = term("AnswerDocument");

  /** Answered. */
  public static final Node Answered = term("Answered");

  /** Answered by letter. */
  public static final Node answeredByLetter = term("answeredByLetter");

  /** Answers. */
  public static final Node answers = term("answers");

  /** Appendix number. */
  public static final Node appendixNumber = term("appendixNumber");

  /** Article number. */
  public static final Node articleNumber = term("articleNumber");

  /** Asked by. */
  public static final Node askedBy = term("askedBy");

  /** Asked from. */
  public static final Node askedFrom = term("askedFrom");

  /** Asked until. */
  public static final Node askedUntil = term("askedUntil");

  /** Attested on. */
  public static final Node attestedOn = term("attestedOn");

  /** Cabinet. */
  public static final Node Cabinet = term("Cabinet");

  /** Called in. */
  public static final Node calledIn = term("calledIn");

  /** Case. */
  public static final Node Case = term("Case");

  /** Case number. */
  public static final Node caseNumber = term("caseNumber");

  /** Case state. */
  public static final Node CaseState = term("CaseState");

  /** Case status. */
  public static final Node CaseStatus = term("CaseStatus");

  /** Status of the case. */
  public static final Node caseStatus = term("caseStatus");

  /** Chamber document. */
  public static final Node ChamberDocument = term("ChamberDocument");

  /** Chamber GUID. */
  public static final Node chamberGuid = term("chamberGuid");

  /** Citation. */
  public static final Node Citation = term("Citation");

  /** Citation text. */
  public static final Node citationText = term("citationText");

  /** Closed. */
  public static final Node closed = term("closed");

  /** Coalition party. */
  public static final Node coalitionParty = term("coalitionParty");

  /** Commitment. */
  public static final Node Commitment = term("Commitment");

  /** Form of a commitment. */
  public static final Node CommitmentForm = term("CommitmentForm");

  /** Form. */
  public static final Node commitmentForm = term("commitmentForm");

  /** State of a commitment. */
  public static final Node CommitmentState = term("CommitmentState");

  /** State of the commitment. */
  public static final Node commitmentState = term("commitmentState");

  /** Confidence. */
  public static final Node confidence = term("confidence");

  /** Counted on. */
  public static final Node countedOn = term("countedOn");

  /** Country. */
  public static final Node Country = term("Country");

  /** Days overdue. */
  public static final Node daysOverdue = term("daysOverdue");

  /** Days to answer. */
  public static final Node daysToAnswer = term("daysToAnswer");

  /** Debate. */
  public static final Node Debate = term("Debate");

  /** Demonym. */
  public static final Node demonym = term("demonym");

  /** Disagreement. */
  public static final Node Disagreement = term("Disagreement");

  /** Disagrees on. */
  public static final Node disagreesOn = term("disagreesOn");

  /** Dossier. */
  public static final Node Dossier = term("Dossier");

  /** Due on. */
  public static final Node dueOn = term("dueOn");

  /** End date. */
  public static final Node endDate = term("endDate");

  /** Act of the European Union. */
  public static final Node EuropeanAct = term("EuropeanAct");

  /** Evidence for. */
  public static final Node evidenceFor = term("evidenceFor");

  /** Number of facts. */
  public static final Node factCount = term("factCount");

  /** Footnote. */
  public static final Node Footnote = term("Footnote");

  /** For property. */
  public static final Node forProperty = term("forProperty");

  /** For value. */
  public static final Node forValue = term("forValue");

  /** Date of fulfilment. */
  public static final Node fulfilmentDate = term("fulfilmentDate");

  /** Gazette issue. */
  public static final Node GazetteIssue = term("GazetteIssue");

  /** Group in source. */
  public static final Node groupInSource = term("groupInSource");

  /** Group membership. */
  public static final Node GroupMembership = term("GroupMembership");

  /** Group of party. */
  public static final Node groupOfParty = term("groupOfParty");

  /** Has answer. */
  public static final Node hasAnswer = term("hasAnswer");

  /** Has citation. */
  public static final Node hasCitation = term("hasCitation");

  /** Has commitment. */
  public static final Node hasCommitment = term("hasCommitment");

  /** Has disagreement. */
  public static final Node hasDisagreement = term("hasDisagreement");

  /** Has footnote. */
  public static final Node hasFootnote = term("hasFootnote");

  /** Names motion or amendment. */
  public static final Node hasProposal = term("hasProposal");

  /** Has question. */
  public static final Node hasQuestion = term("hasQuestion");

  /** Has remark. */
  public static final Node hasRemark = term("hasRemark");

  /** Has reply. */
  public static final Node hasReply = term("hasReply");

  /** Has state. */
  public static final Node hasState = term("hasState");

  /** Has submission. */
  public static final Node hasSubmission = term("hasSubmission");

  /** Has term. */
  public static final Node hasTerm = term("hasTerm");

  /** Has theme. */
  public static final Node hasTheme = term("hasTheme");

  /** In cabinet. */
  public static final Node inCabinet = term("inCabinet");

  /** In dossier. */
  public static final Node inDossier = term("inDossier");

  /** Inferred. */
  public static final Node Inferred = term("Inferred");

  /** Initials. */
  public static final Node initials = term("initials");

  /** In name of. */
  public static final Node inNameOf = term("inNameOf");

  /** In office. */
  public static final Node inOffice = term("inOffice");

  /** Inquiry. */
  public static final Node Inquiry = term("Inquiry");

  /** Judgment. */
  public static final Node Judgment = term("Judgment");

  /** Law. */
  public static final Node Law = term("Law");

  /** Article of a law. */
  public static final Node LawArticle = term("LawArticle");

  /** Letter. */
  public static final Node Letter = term("Letter");

  /** Made about case. */
  public static final Node madeAboutCase = term("madeAboutCase");

  /** Made in. */
  public static final Node madeIn = term("madeIn");

  /** Mentions. */
  public static final Node mentions = term("mentions");

  /** Merged from. */
  public static final Node mergedFrom = term("mergedFrom");

  /** Met. */
  public static final Node Met = term("Met");

  /** Metadata file. */
  public static final Node metadataFile = term("metadataFile");

  /** Metadata hash. */
  public static final Node metadataHash = term("metadataHash");

  /** Met by. */
  public static final Node metBy = term("metBy");

  /** Met in case. */
  public static final Node metInCase = term("metInCase");

  /** Ministry. */
  public static final Node Ministry = term("Ministry");

  /** Motion. */
  public static final Node Motion = term("Motion");

  /** Moved with others. */
  public static final Node movedWithOthers = term("movedWithOthers");

  /** Moved by. */
  public static final Node mover = term("mover");

  /** Moved by, as printed. */
  public static final Node moverInSource = term("moverInSource");

  /** Named in. */
  public static final Node namedIn = term("namedIn");

  /** Name in source. */
  public static final Node nameInSource = term("nameInSource");

  /** Notice. */
  public static final Node Notice = term("Notice");

  /** Reason of the notice. */
  public static final Node noticeReason = term("noticeReason");

  /** Number. */
  public static final Node number = term("number");

  /** Numbered. */
  public static final Node numbered = term("numbered");

  /** Office. */
  public static final Node Office = term("Office");

  /** Holding of an office. */
  public static final Node OfficeHolding = term("OfficeHolding");

  /** Official publication. */
  public static final Node OfficialPublication = term("OfficialPublication");

  /** Of law. */
  public static final Node ofLaw = term("ofLaw");

  /** Of office. */
  public static final Node ofOffice = term("ofOffice");

  /** Also on behalf of. */
  public static final Node onBehalfOf = term("onBehalfOf");

  /** Open. */
  public static final Node Open = term("Open");

  /** Oral question document. */
  public static final Node OralQuestionDocument = term("OralQuestionDocument");

  /** Organisation. */
  public static final Node Organisation = term("Organisation");

  /** Other form. */
  public static final Node OtherForm = term("OtherForm");

  /** Outstanding. */
  public static final Node Outstanding = term("Outstanding");

  /** Overdue. */
  public static final Node Overdue = term("Overdue");

  /** Paragraph number. */
  public static final Node paragraphNumber = term("paragraphNumber");

  /** Parliamentary question document. */
  public static final Node ParliamentaryDocument = term("ParliamentaryDocument");

  /** Parliamentary group. */
  public static final Node ParliamentaryGroup = term("ParliamentaryGroup");

  /** Parliamentary paper. */
  public static final Node ParliamentaryPaper = term("ParliamentaryPaper");

  /** Part of case. */
  public static final Node partOfCase = term("partOfCase");

  /** Political party. */
  public static final Node Party = term("Party");

  /** Person. */
  public static final Node Person = term("Person");

  /** Pinned text. */
  public static final Node pinnedText = term("pinnedText");

  /** Point. */
  public static final Node pointLetter = term("pointLetter");

  /** Portfolio in source. */
  public static final Node portfolioInSource = term("portfolioInSource");

  /** Postponed. */
  public static final Node postponed = term("postponed");

  /** Postponement notice. */
  public static final Node PostponementNotice = term("PostponementNotice");

  /** Printed as. */
  public static final Node printedAs = term("printedAs");

  /** Item of the proceedings. */
  public static final Node ProceedingsItem = term("ProceedingsItem");

  /** Promised by. */
  public static final Node promisedBy = term("promisedBy");

  /** Members' proposal. */
  public static final Node Proposal = term("Proposal");

  /** Proposed theme. */
  public static final Node proposedTheme = term("proposedTheme");

  /** Put to. */
  public static final Node putTo = term("putTo");

  /** Question. */
  public static final Node Question = term("Question");

  /** Question document. */
  public static final Node QuestionDocument = term("QuestionDocument");

  /** Rank. */
  public static final Node rank = term("rank");

  /** Read as. */
  public static final Node readAs = term("readAs");

  /** Read in. */
  public static final Node readIn = term("readIn");

  /** Reading. */
  public static final Node Reading = term("Reading");

  /** Received on. */
  public static final Node receivedOn = term("receivedOn");

  /** Refers to answer. */
  public static final Node refersToAnswer = term("refersToAnswer");

  /** Registered as. */
  public static final Node registeredAs = term("registeredAs");

  /** Registered commitment. */
  public static final Node RegisteredCommitment = term("RegisteredCommitment");

  /** Registered on. */
  public static final Node registeredOn = term("registeredOn");

  /** Remark. */
  public static final Node Remark = term("Remark");

  /** Replier. */
  public static final Node replier = term("replier");

  /** Reply. */
  public static final Node Reply = term("Reply");

  /** Report. */
  public static final Node Report = term("Report");

  /** Resolution. */
  public static final Node resolution = term("resolution");

  /** Resolution status. */
  public static final Node ResolutionStatus = term("ResolutionStatus");

  /** Rule. */
  public static final Node rule = term("rule");

  /** See also document. */
  public static final Node seeAlsoDocument = term("seeAlsoDocument");

  /** Session year. */
  public static final Node sessionYear = term("sessionYear");

  /** Source fault. */
  public static final Node sourceFault = term("sourceFault");

  /** Source file. */
  public static final Node sourceFile = term("sourceFile");

  /** Source hash. */
  public static final Node sourceHash = term("sourceHash");

  /** Split from. */
  public static final Node splitFrom = term("splitFrom");

  /** Start date. */
  public static final Node startDate = term("startDate");

  /** State in source. */
  public static final Node stateInSource = term("stateInSource");

  /** Subject line. */
  public static final Node subject = term("subject");

  /** Submission. */
  public static final Node Submission = term("Submission");

  /** Submitted on. */
  public static final Node submittedOn = term("submittedOn");

  /** Submitter. */
  public static final Node submitter = term("submitter");

  /** Term. */
  public static final Node Term = term("Term");

  /** Begin of the term. */
  public static final Node termBegin = term("termBegin");

  /** End of the term. */
  public static final Node termEnd = term("termEnd");

  /** Term in source. */
  public static final Node termInSource = term("termInSource");

  /** Text. */
  public static final Node text = term("text");

  /** Text address. */
  public static final Node textAddress = term("textAddress");

  /** Text hash. */
  public static final Node textHash = term("textHash");

  /** Theme. */
  public static final Node Theme = term("Theme");

  /** Topic. */
  public static final Node Topic = term("Topic");

  /** Unresolved. */
  public static final Node Unresolved = term("Unresolved");

  /** Value in metadata. */
  public static final Node valueInMetadata = term("valueInMetadata");

  /** Value in text. */
  public static final Node valueInText = term("valueInText");

  /** Verified. */
  public static final Node Verified = term("Verified");

  /** Web source. */
  public static final Node WebSource = term("WebSource");

  /** Within the term. */
  public static final Node withinTerm = term("withinTerm");

  private Kg() {}

  /** A term whose name is read from data. */
  public static Node term(String localName) {
    return NodeFactory.createURI(NS + localName);
  }
}
