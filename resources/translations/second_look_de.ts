<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
  <context>
    <name>AccountForm</name>
    <message>
      <source>At least {0} characters; several words are easy to keep in mind.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Badge number</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>First passphrase</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Full name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New account</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No role chosen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Roles</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sign-in name</source>
      <translation>Anmeldename</translation>
    </message>
    <message>
      <source>The same passphrase again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The two passphrases differ</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>These roles do not go together</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a-z 0-9 . _ -</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>AccountsPage</name>
    <message>
      <source>Accounts</source>
      <translation>Konten</translation>
    </message>
    <message>
      <source>Badge</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Create account</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Creating the account</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Make one with the form.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No accounts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Roles</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sign-in name</source>
      <translation>Anmeldename</translation>
    </message>
    <message>
      <source>This account was not created yet. Leave, and lose what you wrote?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>creating the account</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>reading the accounts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} can sign in as '{1}' with the passphrase you gave.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>AidLabel</name>
    <message>
      <source>{0} · viewing aid</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>AidView</name>
    <message>
      <source>viewing aid</source>
      <translation>Sehhilfe</translation>
    </message>
  </context>
  <context>
    <name>Analysing</name>
    <message>
      <source>Record it</source>
      <translation>Festhalten</translation>
    </message>
    <message>
      <source>Record this analysis?</source>
      <translation>Diese Analyse festhalten?</translation>
    </message>
    <message>
      <source>Recording</source>
      <translation>Wird festgehalten</translation>
    </message>
    <message>
      <source>recording the analysis</source>
      <translation>Analyse wird festgehalten</translation>
    </message>
    <message>
      <source>{0} of {1} components show on the probe, clearly or partly. The analysis is recorded under your name and stays as it is; then the candidates open.</source>
      <translation>{0} von {1} Komponenten sind auf der Probe klar oder teilweise zu sehen. Die Analyse wird unter Ihrem Namen festgehalten und bleibt, wie sie ist; danach öffnen sich die Kandidaten.</translation>
    </message>
  </context>
  <context>
    <name>AnalysisView</name>
    <message>
      <source>1 component open</source>
      <translation>1 Komponente offen</translation>
    </message>
    <message>
      <source>Components of the face</source>
      <translation>Komponenten des Gesichts</translation>
    </message>
    <message>
      <source>In words</source>
      <translation>In Worten</translation>
    </message>
    <message>
      <source>Mark the rest as not visible</source>
      <translation>Den Rest als nicht sichtbar vermerken</translation>
    </message>
    <message>
      <source>N writes here, Escape goes back.</source>
      <translation>N schreibt hier, Esc geht zurück.</translation>
    </message>
    <message>
      <source>Probe</source>
      <translation>Probe</translation>
    </message>
    <message>
      <source>Take that back</source>
      <translation>Das zurücknehmen</translation>
    </message>
    <message>
      <source>What the probe shows</source>
      <translation>Was die Probe zeigt</translation>
    </message>
    <message>
      <source>{0} components open</source>
      <translation>{0} Komponenten offen</translation>
    </message>
    <message>
      <source>{0} of {1} written down</source>
      <translation>{0} von {1} aufgeschrieben</translation>
    </message>
  </context>
  <context>
    <name>Annotating</name>
    <message>
      <source>Probe</source>
      <translation>Probe</translation>
    </message>
    <message>
      <source>on the candidate</source>
      <translation>auf dem Kandidaten</translation>
    </message>
    <message>
      <source>on the probe</source>
      <translation>auf der Probe</translation>
    </message>
    <message>
      <source>recording a drawing</source>
      <translation>Zeichnung wird festgehalten</translation>
    </message>
    <message>
      <source>withdrawing a drawing</source>
      <translation>Zeichnung wird zurückgezogen</translation>
    </message>
    <message>
      <source>{0} {1}</source>
      <translation>{0} {1}</translation>
    </message>
  </context>
  <context>
    <name>AnnotationPanel</name>
    <message>
      <source>A text on the picture needs its words.</source>
      <translation>Ein Text auf dem Bild braucht seine Worte.</translation>
    </message>
    <message>
      <source>Choose arrow, outline, text or mark beside the pictures, then draw on the probe or the candidate.</source>
      <translation>Wählen Sie neben den Bildern Pfeil, Umriss, Text oder Merkmal und zeichnen Sie auf Probe oder Kandidat.</translation>
    </message>
    <message>
      <source>Discard</source>
      <translation>Verwerfen</translation>
    </message>
    <message>
      <source>Drawn</source>
      <translation>Gezeichnet</translation>
    </message>
    <message>
      <source>Feature</source>
      <translation>Merkmal</translation>
    </message>
    <message>
      <source>Keep</source>
      <translation>Behalten</translation>
    </message>
    <message>
      <source>None</source>
      <translation>Keines</translation>
    </message>
    <message>
      <source>Nothing is drawn yet</source>
      <translation>Noch nichts gezeichnet</translation>
    </message>
    <message>
      <source>On</source>
      <translation>Auf</translation>
    </message>
    <message>
      <source>Takes the drawing off the pictures; it stays in the record. (Delete)</source>
      <translation>Nimmt die Zeichnung von den Bildern; in der Akte bleibt sie. (Entf)</translation>
    </message>
    <message>
      <source>What is drawn</source>
      <translation>Was gezeichnet ist</translation>
    </message>
    <message>
      <source>Withdraw</source>
      <translation>Zurückziehen</translation>
    </message>
    <message>
      <source>Words</source>
      <translation>Worte</translation>
    </message>
  </context>
  <context>
    <name>AnswerBook</name>
    <message>
      <source>1 candidate unanswered</source>
      <translation>1 Kandidat unbeantwortet</translation>
    </message>
    <message>
      <source>1 candidate was</source>
      <translation>1 Kandidat war</translation>
    </message>
    <message>
      <source>Candidate {0}: a change is not recorded</source>
      <translation>Kandidat {0}: eine Änderung ist nicht festgehalten</translation>
    </message>
    <message>
      <source>You marked a candidate as possible. Change that answer first if you found nobody.</source>
      <translation>Sie haben einen Kandidaten als möglich bezeichnet. Ändern Sie zuerst diese Antwort, wenn Sie niemanden fanden.</translation>
    </message>
    <message>
      <source>{0} candidates are marked possible; a lead names one person</source>
      <translation>{0} Kandidaten sind als möglich bezeichnet; ein Hinweis nennt eine Person</translation>
    </message>
    <message>
      <source>{0} candidates unanswered</source>
      <translation>{0} Kandidaten unbeantwortet</translation>
    </message>
    <message>
      <source>{0} candidates were</source>
      <translation>{0} Kandidaten waren</translation>
    </message>
    <message>
      <source>{0} not opened yet. Look at every candidate before you rule them all out.</source>
      <translation>{0} noch nicht geöffnet. Sehen Sie jeden Kandidaten an, bevor Sie alle ausschließen.</translation>
    </message>
  </context>
  <context>
    <name>AnswerPanel</name>
    <message>
      <source>'{0}' needs a note: what did you see, feature by feature?</source>
      <translation>„{0}“ braucht eine Notiz: Was haben Sie gesehen, Merkmal für Merkmal?</translation>
    </message>
    <message>
      <source>Choose an answer above; the note belongs to it.</source>
      <translation>Wählen Sie oben eine Antwort; die Notiz gehört dazu.</translation>
    </message>
    <message>
      <source>N writes here, Ctrl+Return records it.</source>
      <translation>N schreibt hier, Strg+Eingabe hält es fest.</translation>
    </message>
    <message>
      <source>Not answered</source>
      <translation>Nicht beantwortet</translation>
    </message>
    <message>
      <source>Not answered; the note is not recorded</source>
      <translation>Nicht beantwortet; die Notiz ist nicht festgehalten</translation>
    </message>
    <message>
      <source>Not recorded yet</source>
      <translation>Noch nicht festgehalten</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Notiz</translation>
    </message>
    <message>
      <source>Recorded: {0}</source>
      <translation>Festgehalten: {0}</translation>
    </message>
    <message>
      <source>{0} ({1})</source>
      <translation>{0} ({1})</translation>
    </message>
  </context>
  <context>
    <name>AnswerRecorder</name>
    <message>
      <source>recording an answer</source>
      <translation>Antwort wird festgehalten</translation>
    </message>
  </context>
  <context>
    <name>Answering</name>
    <message>
      <source>Candidate {0} of {1}</source>
      <translation>Kandidat {0} von {1}</translation>
    </message>
    <message>
      <source>opening the candidates</source>
      <translation>Kandidaten werden geöffnet</translation>
    </message>
  </context>
  <context>
    <name>Bench</name>
    <message>
      <source>Answer</source>
      <translation>Antwort</translation>
    </message>
    <message>
      <source>Answer and features</source>
      <translation>Antwort und Merkmale</translation>
    </message>
    <message>
      <source>Candidate</source>
      <translation>Kandidat</translation>
    </message>
    <message>
      <source>Drawn</source>
      <translation>Gezeichnet</translation>
    </message>
    <message>
      <source>Features</source>
      <translation>Merkmale</translation>
    </message>
    <message>
      <source>Probe</source>
      <translation>Probe</translation>
    </message>
    <message>
      <source>This candidate</source>
      <translation>Dieser Kandidat</translation>
    </message>
    <message>
      <source>Your decision</source>
      <translation>Ihre Entscheidung</translation>
    </message>
  </context>
  <context>
    <name>CandidateOpener</name>
    <message>
      <source>noting the viewing aid</source>
      <translation>Sehhilfe wird vermerkt</translation>
    </message>
    <message>
      <source>opening candidate {0}</source>
      <translation>Kandidat {0} wird geöffnet</translation>
    </message>
  </context>
  <context>
    <name>CandidateStrip</name>
    <message>
      <source>Candidate {0} of {1}</source>
      <translation>Kandidat {0} von {1}</translation>
    </message>
    <message>
      <source>Candidates in shuffled order</source>
      <translation>Kandidaten in gemischter Reihenfolge</translation>
    </message>
    <message>
      <source>No candidates</source>
      <translation>Keine Kandidaten</translation>
    </message>
    <message>
      <source>{0} answered</source>
      <translation>{0} beantwortet</translation>
    </message>
    <message>
      <source>{0} of {1} answered</source>
      <translation>{0} von {1} beantwortet</translation>
    </message>
  </context>
  <context>
    <name>ChoiceField</name>
    <message>
      <source>Choose…</source>
      <translation>Wählen …</translation>
    </message>
  </context>
  <context>
    <name>ChoiceRow</name>
    <message>
      <source>{0} ({1})</source>
      <translation>{0} ({1})</translation>
    </message>
  </context>
  <context>
    <name>Closing</name>
    <message>
      <source> (candidate {0})</source>
      <translation> (Kandidat {0})</translation>
    </message>
    <message>
      <source>1 candidate</source>
      <translation>1 Kandidat</translation>
    </message>
    <message>
      <source>An answer is being recorded</source>
      <translation>Eine Antwort wird festgehalten</translation>
    </message>
    <message>
      <source>An answer is still being recorded. Try again in a moment.</source>
      <translation>Eine Antwort wird noch festgehalten. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
      <source>Answer them</source>
      <translation>Beantworten</translation>
    </message>
    <message>
      <source>Every candidate is answered. Choose a conclusion and lock the decision.</source>
      <translation>Jeder Kandidat ist beantwortet. Wählen Sie eine Schlussfolgerung und schließen Sie die Entscheidung ab.</translation>
    </message>
    <message>
      <source>Lock decision</source>
      <translation>Entscheidung abschließen</translation>
    </message>
    <message>
      <source>Lock this decision?</source>
      <translation>Diese Entscheidung abschließen?</translation>
    </message>
    <message>
      <source>Locking</source>
      <translation>Wird abgeschlossen</translation>
    </message>
    <message>
      <source>No possible match?</source>
      <translation>Keine mögliche Übereinstimmung?</translation>
    </message>
    <message>
      <source>Outcome: {0}{1}. Conclusion: {2}. The decision is recorded under your name and cannot be changed afterwards.</source>
      <translation>Ergebnis: {0}{1}. Schlussfolgerung: {2}. Die Entscheidung wird unter Ihrem Namen festgehalten und kann danach nicht geändert werden.</translation>
    </message>
    <message>
      <source>locking the decision</source>
      <translation>Entscheidung wird abgeschlossen</translation>
    </message>
    <message>
      <source>recording answers</source>
      <translation>Antworten werden festgehalten</translation>
    </message>
    <message>
      <source>{0} candidates</source>
      <translation>{0} Kandidaten</translation>
    </message>
    <message>
      <source>{0} without an answer will be answered 'Not this person'; answers you gave stay as they are. Then you choose a conclusion and lock the decision.</source>
      <translation>{0} ohne Antwort: sie erhalten „Nicht diese Person“; Ihre Antworten bleiben, wie sie sind. Danach wählen Sie eine Schlussfolgerung und schließen die Entscheidung ab.</translation>
    </message>
  </context>
  <context>
    <name>Comparing</name>
    <message>
      <source>Candidate {0}: 1 feature not judged</source>
      <translation>Kandidat {0}: 1 Merkmal nicht beurteilt</translation>
    </message>
    <message>
      <source>Candidate {0}: {1} features not judged</source>
      <translation>Kandidat {0}: {1} Merkmale nicht beurteilt</translation>
    </message>
    <message>
      <source>Not recorded yet</source>
      <translation>Noch nicht festgehalten</translation>
    </message>
    <message>
      <source>Recorded</source>
      <translation>Festgehalten</translation>
    </message>
    <message>
      <source>Your features are being read</source>
      <translation>Ihre Merkmale werden gelesen</translation>
    </message>
    <message>
      <source>opening your analysis</source>
      <translation>Ihre Analyse wird geöffnet</translation>
    </message>
    <message>
      <source>opening your comparison</source>
      <translation>Ihr Vergleich wird geöffnet</translation>
    </message>
    <message>
      <source>recording features</source>
      <translation>Merkmale werden festgehalten</translation>
    </message>
  </context>
  <context>
    <name>ComparisonPane</name>
    <message>
      <source>Blink</source>
      <translation>Blinken</translation>
    </message>
    <message>
      <source>Fit (Z)</source>
      <translation>Einpassen (Z)</translation>
    </message>
    <message>
      <source>How much of the second picture the overlay shows</source>
      <translation>Wie viel die Überlagerung vom zweiten Bild zeigt</translation>
    </message>
    <message>
      <source>Lay the eyes on each other</source>
      <translation>Die Augen aufeinanderlegen</translation>
    </message>
    <message>
      <source>Overlay</source>
      <translation>Überlagern</translation>
    </message>
    <message>
      <source>Side by side</source>
      <translation>Nebeneinander</translation>
    </message>
    <message>
      <source>Swipe</source>
      <translation>Wischen</translation>
    </message>
    <message>
      <source>Zoom, pan and turn both pictures together</source>
      <translation>Beide Bilder gemeinsam vergrößern, schieben und drehen</translation>
    </message>
    <message>
      <source>viewing aids</source>
      <translation>Sehhilfen</translation>
    </message>
    <message>
      <source>{0} and {1} in one place</source>
      <translation>{0} und {1} an einer Stelle</translation>
    </message>
  </context>
  <context>
    <name>ConclusionPanel</name>
    <message>
      <source>Conclusion</source>
      <translation>Schlussfolgerung</translation>
    </message>
    <message>
      <source>Conclusion is missing</source>
      <translation>Die Schlussfolgerung fehlt</translation>
    </message>
    <message>
      <source>Grounds</source>
      <translation>Gründe</translation>
    </message>
    <message>
      <source>Grounds for the possible candidate are missing</source>
      <translation>Die Gründe für den möglichen Kandidaten fehlen</translation>
    </message>
    <message>
      <source>On the candidate called possible; without one, on the list as a whole.</source>
      <translation>Zum Kandidaten, der möglich heißt; ohne einen solchen zur Liste als Ganzes.</translation>
    </message>
  </context>
  <context>
    <name>Confirmation</name>
    <message>
      <source>Go back</source>
      <translation>Zurück</translation>
    </message>
  </context>
  <context>
    <name>Cover</name>
    <message>
      <source>Passphrase</source>
      <translation>Kennsatz</translation>
    </message>
    <message>
      <source>Unlock</source>
      <translation>Entsperren</translation>
    </message>
    <message>
      <source>{0} is signed in. The window is locked.</source>
      <translation>{0} ist angemeldet. Das Fenster ist gesperrt.</translation>
    </message>
  </context>
  <context>
    <name>DecisionPage</name>
    <message>
      <source>Agency</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Both examinations</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Both examiners, each blind to the other, came to the same finding.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Candidate</source>
      <translation>Kandidat</translation>
    </message>
    <message>
      <source>Candidate {0} · {1} · {2}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Decide</source>
      <translation>Entscheiden</translation>
    </message>
    <message>
      <source>Decision</source>
      <translation>Entscheidung</translation>
    </message>
    <message>
      <source>Decision on request {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Identifier</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In the gallery</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open report</source>
      <translation>Bericht öffnen</translation>
    </message>
    <message>
      <source>Opening the review</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Person in the gallery</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Photos of</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Probe</source>
      <translation>Probe</translation>
    </message>
    <message>
      <source>Recording the decision</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Return on an answer below shows that candidate</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The decision is recorded under your name and cannot be changed afterwards.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The lead goes to {0}. It names a person, and cannot be taken back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The two examiners disagree, so nothing can be approved. Both findings stay on record as they were locked.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your decision is not recorded yet. What you wrote is kept as your draft. Leave all the same?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>name not recorded</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>opening the candidate</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>opening the probe</source>
      <translation>Probe wird geöffnet</translation>
    </message>
    <message>
      <source>opening the review</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>recording the decision</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} on {1}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} · Original · {1}, frame {2}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0}?</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>DefectDialog</name>
    <message>
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <source>Copy detail</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Detail of the mistake</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Something in the program went wrong</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The program ran into a mistake of its own. Your last step may not have been done: check it before you go on. Copy the detail below and give it to the person who looks after this workstation.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>DraftKeeper</name>
    <message>
      <source>This is your draft of {0}. Nothing of it is recorded yet.</source>
      <translation>Das ist Ihr Entwurf vom {0}. Nichts davon ist schon festgehalten.</translation>
    </message>
    <message>
      <source>keeping a draft</source>
      <translation>Entwurf wird aufbewahrt</translation>
    </message>
    <message>
      <source>looking for a draft</source>
      <translation>Entwurf wird gesucht</translation>
    </message>
  </context>
  <context>
    <name>DrawingsChoice</name>
    <message>
      <source>Drawings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Drawings of the first examiner: {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Drawings of the second examiner: {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>First ({0})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No drawings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>None</source>
      <translation>Keines</translation>
    </message>
    <message>
      <source>Second ({0})</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>EvidenceAdder</name>
    <message>
      <source>Add evidence</source>
      <translation>Beweismittel hinzufügen</translation>
    </message>
    <message>
      <source>All files (*)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Evidence is added file by file, not by folders ({0}). Open the folder and choose its files.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stills and clips ({0})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>That is no file of this computer. Save it as a file, and drop that.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>adding {0}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>EvidenceDesk</name>
    <message>
      <source>The exhibit in words</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>EvidenceFaces</name>
    <message>
      <source>Track {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>clip</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>frame {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no timestamp</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>opening the contact sheet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>picture</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>EvidenceForm</name>
    <message>
      <source>Add 1 file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add {0} files</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Copied from the recorder on site</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Custodian</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How acquired</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Property clerk</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>To be added: {0}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>EvidencePage</name>
    <message>
      <source>&amp;Add evidence…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>1 exhibit still waits for its scan and will not be scanned. Leave all the same?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add evidence…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add the stills and clips of this request, or drop them here. Each file is copied once, hashed, and never changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>An examiner takes the probe</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Evidence</source>
      <translation>Beweismittel</translation>
    </message>
    <message>
      <source>Files you chose are not added yet. Leave all the same?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Find faces in this frame (F)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No evidence yet</source>
      <translation>Noch keine Beweismittel</translation>
    </message>
    <message>
      <source>No frame is shown yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Request {0}</source>
      <translation>Anfrage {0}</translation>
    </message>
    <message>
      <source>Take as probe</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>opening the evidence</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>reading what was found</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} exhibits still wait for their scan and will not be scanned. Leave all the same?</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>EvidenceScans</name>
    <message>
      <source>scanning {0}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>EvidenceViewer</name>
    <message>
      <source>1 face in this frame</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Face {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No face found in this frame; the eyes can be placed by hand</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Track {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>changing the view</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>finding faces</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>opening {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>reading frame {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} faces in this frame</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0}, chosen</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ExaminationPage</name>
    <message>
      <source>A second look, blind</source>
      <translation>Ein zweiter Blick, blind</translation>
    </message>
    <message>
      <source>An answer, a note or a feature of yours is not recorded yet; it is kept as your draft. Leave all the same?</source>
      <translation>Eine Antwort, eine Notiz oder ein Merkmal von Ihnen ist noch nicht festgehalten; es bleibt Ihr Entwurf. Trotzdem verlassen?</translation>
    </message>
    <message>
      <source>Back to the queue</source>
      <translation>Zurück zur Liste</translation>
    </message>
    <message>
      <source>Begin verification</source>
      <translation>Prüfung beginnen</translation>
    </message>
    <message>
      <source>Conclusion and grounds are recorded with the lock; until then they are your draft. Leave all the same?</source>
      <translation>Schlussfolgerung und Gründe werden mit dem Abschluss festgehalten; bis dahin sind sie Ihr Entwurf. Trotzdem verlassen?</translation>
    </message>
    <message>
      <source>Examination</source>
      <translation>Untersuchung</translation>
    </message>
    <message>
      <source>Lock decision</source>
      <translation>Entscheidung abschließen</translation>
    </message>
    <message>
      <source>Locked: {0}. Ranks and names open with the next step.</source>
      <translation>Abgeschlossen: {0}. Ränge und Namen öffnen sich mit dem nächsten Schritt.</translation>
    </message>
    <message>
      <source>No examination is open here</source>
      <translation>Hier ist keine Untersuchung offen</translation>
    </message>
    <message>
      <source>No possible match…</source>
      <translation>Keine mögliche Übereinstimmung …</translation>
    </message>
    <message>
      <source>Open one of your own from the queue, or make a search.</source>
      <translation>Öffnen Sie eine eigene aus der Liste, oder suchen Sie.</translation>
    </message>
    <message>
      <source>Open the candidates</source>
      <translation>Kandidaten öffnen</translation>
    </message>
    <message>
      <source>Opening</source>
      <translation>Wird geöffnet</translation>
    </message>
    <message>
      <source>Request {0} · probe {1}</source>
      <translation>Anfrage {0} · Probe {1}</translation>
    </message>
    <message>
      <source>Show ranks and names</source>
      <translation>Ränge und Namen zeigen</translation>
    </message>
    <message>
      <source>Taking the seat</source>
      <translation>Platz wird eingenommen</translation>
    </message>
    <message>
      <source>Verification (blind)</source>
      <translation>Prüfung (blind)</translation>
    </message>
    <message>
      <source>You examine the same probe and the same list as another examiner, in an order of your own. You are not told what was decided before, and nobody is told what you decide before you lock it. Every candidate needs your answer. Once you begin, the seat is yours.</source>
      <translation>Sie untersuchen dieselbe Probe und dieselbe Liste wie eine andere Person, in einer eigenen Reihenfolge. Ihnen wird nicht gesagt, was zuvor entschieden wurde, und niemand erfährt Ihre Entscheidung, bevor Sie sie abschließen. Jeder Kandidat braucht Ihre Antwort. Sobald Sie beginnen, gehört der Platz Ihnen.</translation>
    </message>
    <message>
      <source>Your analysis is not recorded yet; it is kept as your draft. Leave all the same?</source>
      <translation>Ihre Analyse ist noch nicht festgehalten; sie bleibt Ihr Entwurf. Trotzdem verlassen?</translation>
    </message>
    <message>
      <source>opening the examination</source>
      <translation>Untersuchung wird geöffnet</translation>
    </message>
    <message>
      <source>showing ranks and names</source>
      <translation>Ränge und Namen werden gezeigt</translation>
    </message>
    <message>
      <source>taking the verification</source>
      <translation>Prüfung wird übernommen</translation>
    </message>
  </context>
  <context>
    <name>ExhibitList</name>
    <message>
      <source>1 exhibit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Exhibits</source>
      <translation>Asservate</translation>
    </message>
    <message>
      <source>Look for faces in every exhibit that was not scanned, one after the other</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Scan all</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} exhibits</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>EyesLayer</name>
    <message>
      <source>eye</source>
      <translation>Auge</translation>
    </message>
  </context>
  <context>
    <name>FacePicker</name>
    <message>
      <source>1 of 3: draw a box around the head (mouse, or arrows and Return).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>2 of 3: the middle of the eye on the left of the picture.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>3 of 3: the middle of the eye on the right of the picture.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Face {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Face {0} of {1}, {2}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Face {0}, chosen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Frame</source>
      <translation>Bild</translation>
    </message>
    <message>
      <source>L</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Next face (F)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No face was found. Place the eyes by hand if you see one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Place eyes by hand (E)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Placed. Take a point up again to correct it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>R</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>found by {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} faces were found. Click the one that is the probe.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>FacesPanel</name>
    <message>
      <source>1 frame could not be decoded and was not looked at.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>1 track</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A scan looks for faces from the first frame to the last and groups them into tracks, the best of each first. It can be stopped.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Exhibits are scanned one after the other.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Faces</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Faces of this exhibit, by track</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How far it is, and how to stop it, stands at the foot of the window. Other exhibits can be looked at meanwhile.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No face was found</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not scanned yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Scan again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Scan {0} for faces</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Scanning</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The scan found no face. If you see one, go to its frame and take it as probe: there you can place the eyes by hand.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Waits for its scan</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} frames could not be decoded and were not looked at.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} in {1}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} tracks</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>FeaturePanel</name>
    <message>
      <source>A dissimilarity needs its words.</source>
      <translation>Eine Unähnlichkeit braucht ihre Worte.</translation>
    </message>
    <message>
      <source>Explainable</source>
      <translation>Erklärbar</translation>
    </message>
    <message>
      <source>Features that show on the probe</source>
      <translation>Merkmale, die die Probe zeigt</translation>
    </message>
    <message>
      <source>In words</source>
      <translation>In Worten</translation>
    </message>
    <message>
      <source>N writes here, Escape goes back.</source>
      <translation>N schreibt hier, Esc geht zurück.</translation>
    </message>
    <message>
      <source>Not comparable</source>
      <translation>Nicht vergleichbar</translation>
    </message>
    <message>
      <source>Nothing to compare by feature</source>
      <translation>Nichts nach Merkmalen zu vergleichen</translation>
    </message>
    <message>
      <source>Probe: {0}</source>
      <translation>Probe: {0}</translation>
    </message>
    <message>
      <source>Seen</source>
      <translation>Gesehen</translation>
    </message>
    <message>
      <source>Seen {0}</source>
      <translation>Gesehen {0}</translation>
    </message>
    <message>
      <source>Similar</source>
      <translation>Ähnlich</translation>
    </message>
    <message>
      <source>Unexplained</source>
      <translation>Unerklärt</translation>
    </message>
    <message>
      <source>Words missing</source>
      <translation>Worte fehlen</translation>
    </message>
    <message>
      <source>Your analysis says that no component shows on the probe.</source>
      <translation>Ihre Analyse sagt, dass die Probe keine Komponente zeigt.</translation>
    </message>
    <message>
      <source>in candidate</source>
      <translation>beim Kandidaten</translation>
    </message>
    <message>
      <source>in probe</source>
      <translation>in der Probe</translation>
    </message>
    <message>
      <source>{0} of {1} judged</source>
      <translation>{0} von {1} beurteilt</translation>
    </message>
  </context>
  <context>
    <name>FeaturesBeside</name>
    <message>
      <source>Feature</source>
      <translation>Merkmal</translation>
    </message>
    <message>
      <source>Features of candidate {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>First</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>First: {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In their words</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Neither examiner judged features of this candidate.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>On the probe: {0} for the first, {1} for the second.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Only the first examiner judged features of this candidate.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Only the second examiner judged features of this candidate.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Second</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Second: {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>They differ.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>not judged</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Field</name>
    <message>
      <source>, required</source>
      <translation>, nötig</translation>
    </message>
    <message>
      <source>required</source>
      <translation>nötig</translation>
    </message>
  </context>
  <context>
    <name>Form</name>
    <message>
      <source>{0} and {1} more are missing</source>
      <translation>{0} und {1} weitere fehlen</translation>
    </message>
    <message>
      <source>{0} is missing</source>
      <translation>{0} fehlt</translation>
    </message>
    <message>
      <source>{0} is missing. Fill it in to go on.</source>
      <translation>{0} fehlt. Füllen Sie es aus, um fortzufahren.</translation>
    </message>
  </context>
  <context>
    <name>FramePlayer</name>
    <message>
      <source>Frame</source>
      <translation>Bild</translation>
    </message>
    <message>
      <source>Frame number</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Next frame (.)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pause (Space)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Play (Space)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Presentation time</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Previous frame (,)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Speed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Type a frame number and press Return</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>frame {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no timestamp</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>of 0 to {0}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>GalleryPage</name>
    <message>
      <source>1 fault was found</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Agency</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>An administrator imports arrest photos with a manifest that says where each comes from.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>An import is running. It goes on, but how it ended is told only here and in the log. Leave?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Discard</source>
      <translation>Verwerfen</translation>
    </message>
    <message>
      <source>Discard the unfinished import?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Enrolling</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Figures</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Gallery</source>
      <translation>Galerie</translation>
    </message>
    <message>
      <source>Import</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Import photos</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Import {0}: {1:,} photos of {2:,} people are in the gallery.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Imported</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Imports</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Its SHA-256</source>
      <translation>Ihr SHA-256</translation>
    </message>
    <message>
      <source>Manifest</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Newest photo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing was imported: {0}. Mend what is listed below and try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Oldest photo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>People</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Photos</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pose</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sex</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The gallery is empty</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What the gallery holds</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What {0} has read so far is removed; the photos in their folder stay. It is on record.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>discarding an unfinished import</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>enrolling photos</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>none</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>reading the gallery's figures</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0:,} faults were found</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ImportForm</name>
    <message>
      <source>CSV (*.csv)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose the folder with the photos</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose the manifest</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Columns of the manifest</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Folder with the photos</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Line</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lines that are wrong</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Manifest (CSV in UTF-8)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New import</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No folder chosen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No manifest chosen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The first line of the manifest names its columns. If one line or one photo is wrong, nothing of the import is kept, and every fault is listed here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What is wrong</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>date, like 2026-11-22</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>may be left out or empty</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>name of the photo within the folder; one face on each</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the section's own number for the person; the same on every photo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>who took the photo, and its number there; no two alike</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>why the photo may be kept and searched</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>LimitPicture</name>
    <message>
      <source>A drawing of where the limits lie. It is nobody's face.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Drawing of what limits this probe</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>blocks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>burnt out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>colour not natural</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>few tones</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>lit unequally</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>little detail</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no colour</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the frame ends</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>tilted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>turned</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} px</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>LogPage</name>
    <message>
      <source> And {0} more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Check the whole log</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Begun</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose a session at the left to read what was done in it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Concerns</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Details</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Each sign-in begins one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Entries</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Entry</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Event</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Every outcome</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Export session…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Export the session</source>
      <translation>Sitzung ausgeben</translation>
    </message>
    <message>
      <source>Exporting</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Find entries</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Find in event, objects or details</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Log</source>
      <translation>Protokoll</translation>
    </message>
    <message>
      <source>No entry is like that</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No session chosen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No sessions yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Outcome</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Person</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Saved as {0}. SHA-256: {1}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sessions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take the words or the outcome back to see every entry.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The log is NOT whole. {0}{1} Stop work here, keep the folder as it is, and report it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The log is whole: each of its {0:,} entries follows from the one before.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Time</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ZIP (*.zip)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>checking the whole log</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>exporting the session</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>reading the log</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>reading the sessions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} of {1} entries</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>MainWindow</name>
    <message>
      <source>As the system</source>
      <translation>Wie das System</translation>
    </message>
    <message>
      <source>Dark or light</source>
      <translation>Dunkel oder hell</translation>
    </message>
    <message>
      <source>Dates</source>
      <translation>Datum</translation>
    </message>
    <message>
      <source>Language (from the next start)</source>
      <translation>Sprache (ab dem nächsten Start)</translation>
    </message>
    <message>
      <source>Still at work: {0}. It is stopped, and nothing of it is kept.</source>
      <translation>Noch in Arbeit: {0}. Es wird angehalten, und nichts davon bleibt.</translation>
    </message>
    <message>
      <source>Stop it</source>
      <translation>Anhalten</translation>
    </message>
    <message>
      <source>Stop what is running?</source>
      <translation>Was läuft anhalten?</translation>
    </message>
    <message>
      <source>signing out</source>
      <translation>Abmeldung läuft</translation>
    </message>
    <message>
      <source>starting the face analysis</source>
      <translation>Gesichtsanalyse wird gestartet</translation>
    </message>
  </context>
  <context>
    <name>MeasureTool</name>
    <message>
      <source>{0:.0f} px · viewing aid</source>
      <translation>{0:.0f} px · Sehhilfe</translation>
    </message>
    <message>
      <source>{0:.2f} eye distances · {1:.0f} px · viewing aid</source>
      <translation>{0:.2f} Augenabstände · {1:.0f} px · Sehhilfe</translation>
    </message>
  </context>
  <context>
    <name>MeasuresTable</name>
    <message>
      <source>Components that were not assessed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Components with a value</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Measures of this face</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What limits this probe</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} components measured</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} components not assessed</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>NewRequestPage</name>
    <message>
      <source>Empty the fields</source>
      <translation>Felder leeren</translation>
    </message>
    <message>
      <source>New request</source>
      <translation>Neue Anfrage</translation>
    </message>
    <message>
      <source>Nothing is searched without a request. What you write here stands on every report.</source>
      <translation>Ohne Anfrage wird nichts gesucht. Was Sie hier schreiben, steht auf jedem Bericht.</translation>
    </message>
    <message>
      <source>Nothing of this is recorded yet; what you write is kept as your draft</source>
      <translation>Nichts davon ist schon festgehalten; was Sie schreiben, bleibt Ihr Entwurf</translation>
    </message>
    <message>
      <source>Open request</source>
      <translation>Anfrage eröffnen</translation>
    </message>
    <message>
      <source>Opening the request</source>
      <translation>Anfrage wird eröffnet</translation>
    </message>
    <message>
      <source>Where the pictures come from, and what allows you to use them.</source>
      <translation>Woher die Bilder kommen, und was Ihnen erlaubt, sie zu verwenden.</translation>
    </message>
    <message>
      <source>opening the request</source>
      <translation>Anfrage wird eröffnet</translation>
    </message>
  </context>
  <context>
    <name>Notice</name>
    <message>
      <source>Close this notice</source>
      <translation>Diesen Hinweis schließen</translation>
    </message>
  </context>
  <context>
    <name>NumberRow</name>
    <message>
      <source>{0}, slider</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>OrderCompare</name>
    <message>
      <source>The machine's order</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your order and the machine's order</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your order, and your words</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0}. {1}, {2}, machine rank {3}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>PaneTools</name>
    <message>
      <source>It needs the eyes of both pictures.</source>
      <translation>Es braucht die Augen beider Bilder.</translation>
    </message>
    <message>
      <source>It opens with a candidate, on the original, until the lock.</source>
      <translation>Öffnet sich mit einem Kandidaten, auf dem Original, bis zum Abschluss.</translation>
    </message>
    <message>
      <source>It opens with a candidate.</source>
      <translation>Öffnet sich mit einem Kandidaten.</translation>
    </message>
  </context>
  <context>
    <name>PathField</name>
    <message>
      <source>Browse: {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Browse…</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>PhotoChooser</name>
    <message>
      <source>1 photo</source>
      <translation>1 Foto</translation>
    </message>
    <message>
      <source>Next photo (Down)</source>
      <translation>Nächstes Foto (Ab)</translation>
    </message>
    <message>
      <source>Photo of {0}</source>
      <translation>Foto vom {0}</translation>
    </message>
    <message>
      <source>Photos of the candidate</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Previous photo (Up)</source>
      <translation>Voriges Foto (Auf)</translation>
    </message>
    <message>
      <source>{0} photos</source>
      <translation>{0} Fotos</translation>
    </message>
  </context>
  <context>
    <name>PictureCanvas</name>
    <message>
      <source>fit</source>
      <translation>passend</translation>
    </message>
  </context>
  <context>
    <name>ProbeChoice</name>
    <message>
      <source>Edited (1 step)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Edited ({0} steps)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Original</source>
      <translation>Original</translation>
    </message>
    <message>
      <source>viewing aid</source>
      <translation>Sehhilfe</translation>
    </message>
  </context>
  <context>
    <name>ProbeForm</name>
    <message>
      <source>&amp;I attest this</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Attestation is missing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Probe type</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Probe type is missing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This type is never searched</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ProbePage</name>
    <message>
      <source>A probe is one face of one frame. Look for it in the evidence.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>An examiner searches</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>An examiner takes the probe</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Go to the evidence</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keep this version</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No probe is chosen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No probe yet</source>
      <translation>Noch keine Probe</translation>
    </message>
    <message>
      <source>Override the floor</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Probe</source>
      <translation>Probe</translation>
    </message>
    <message>
      <source>Reason for the override is missing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Request {0}</source>
      <translation>Anfrage {0}</translation>
    </message>
    <message>
      <source>Search</source>
      <translation>Suche</translation>
    </message>
    <message>
      <source>Search with {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take probe</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take probe {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The edited version is not kept yet. Leave all the same?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The override is not recorded yet. Leave all the same?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The probe is not taken yet. Leave all the same?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Under the floor: another supervisor decides</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>opening the request</source>
      <translation>Anfrage wird eröffnet</translation>
    </message>
  </context>
  <context>
    <name>ProbeShelf</name>
    <message>
      <source>Edited version</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Eyes placed by hand</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Face</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Found by {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Frame</source>
      <translation>Bild</translation>
    </message>
    <message>
      <source>Make the edited version again and compare</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Measures</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Original</source>
      <translation>Original</translation>
    </message>
    <message>
      <source>Override</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Probe</source>
      <translation>Probe</translation>
    </message>
    <message>
      <source>Probes of this request</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reason for the override</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Taken</source>
      <translation>Genommen</translation>
    </message>
    <message>
      <source>The probe in words</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Type</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Version</source>
      <translation>Fassung</translation>
    </message>
    <message>
      <source>making the edited version again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>opening the edited version</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>opening {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>recording the override</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} frame {1}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} · Original · {1}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} · {1}</source>
      <translation>{0} · {1}</translation>
    </message>
  </context>
  <context>
    <name>ProbeShowing</name>
    <message>
      <source>Edited (1 step)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Edited ({0} steps)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Original</source>
      <translation>Original</translation>
    </message>
    <message>
      <source>opening the edited probe</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>opening the probe</source>
      <translation>Probe wird geöffnet</translation>
    </message>
    <message>
      <source>{0} · viewing aid</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} · {1} · {2} frame {3}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ProbeTaking</name>
    <message>
      <source>Measures</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No face is chosen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No frame is shown yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Original</source>
      <translation>Original</translation>
    </message>
    <message>
      <source>Taking the probe</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>measuring the face</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>opening frame {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>opening the edited version</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>placing the face</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>taking the probe</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} · {1} · frame {2}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>QualityRows</name>
    <message>
      <source>Component</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reference</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Value</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>QueueFilters</name>
    <message>
      <source>Every stage</source>
      <translation>Jeder Stand</translation>
    </message>
    <message>
      <source>Everybody's</source>
      <translation>Von allen</translation>
    </message>
    <message>
      <source>Find by number, case or offence</source>
      <translation>Nach Nummer, Fall oder Delikt suchen</translation>
    </message>
    <message>
      <source>Find by number, case or offence (Ctrl+F)</source>
      <translation>Nach Nummer, Fall oder Delikt suchen (Strg+F)</translation>
    </message>
    <message>
      <source>Find requests</source>
      <translation>Anfragen finden</translation>
    </message>
    <message>
      <source>Mine</source>
      <translation>Meine</translation>
    </message>
    <message>
      <source>Stage</source>
      <translation>Stand</translation>
    </message>
    <message>
      <source>The section's</source>
      <translation>Des Sachgebiets</translation>
    </message>
    <message>
      <source>Waits for you</source>
      <translation>Wartet auf Sie</translation>
    </message>
    <message>
      <source>Whose</source>
      <translation>Wessen</translation>
    </message>
  </context>
  <context>
    <name>QueuePage</name>
    <message>
      <source>A request says who asks, about which case, and for what reason. Everything else begins with one.</source>
      <translation>Eine Anfrage sagt, wer fragt, in welchem Fall und aus welchem Grund. Alles andere beginnt mit ihr.</translation>
    </message>
    <message>
      <source>Age</source>
      <translation>Alter</translation>
    </message>
    <message>
      <source>Case</source>
      <translation>Fall</translation>
    </message>
    <message>
      <source>Mine</source>
      <translation>Meine</translation>
    </message>
    <message>
      <source>New request</source>
      <translation>Neue Anfrage</translation>
    </message>
    <message>
      <source>No request is like that</source>
      <translation>Keine Anfrage ist so</translation>
    </message>
    <message>
      <source>No requests yet</source>
      <translation>Noch keine Anfragen</translation>
    </message>
    <message>
      <source>Nothing fits what you look for. Take the words or the choices back to see every request.</source>
      <translation>Nichts passt zu Ihrer Suche. Nehmen Sie Worte oder Auswahl zurück, um jede Anfrage zu sehen.</translation>
    </message>
    <message>
      <source>Offence or occasion</source>
      <translation>Delikt oder Anlass</translation>
    </message>
    <message>
      <source>Opened</source>
      <translation>Eröffnet</translation>
    </message>
    <message>
      <source>Queue</source>
      <translation>Liste</translation>
    </message>
    <message>
      <source>Request</source>
      <translation>Anfrage</translation>
    </message>
    <message>
      <source>Requests</source>
      <translation>Anfragen</translation>
    </message>
    <message>
      <source>Show every request</source>
      <translation>Jede Anfrage zeigen</translation>
    </message>
    <message>
      <source>Stage</source>
      <translation>Stand</translation>
    </message>
    <message>
      <source>The section's</source>
      <translation>Des Sachgebiets</translation>
    </message>
    <message>
      <source>Waits for you</source>
      <translation>Wartet auf Sie</translation>
    </message>
    <message>
      <source>Your next step</source>
      <translation>Ihr nächster Schritt</translation>
    </message>
    <message>
      <source>reading the queue</source>
      <translation>Liste wird gelesen</translation>
    </message>
    <message>
      <source>{0} · {1}</source>
      <translation>{0} · {1}</translation>
    </message>
  </context>
  <context>
    <name>Rail</name>
    <message>
      <source>Sections</source>
      <translation>Bereiche</translation>
    </message>
    <message>
      <source>done</source>
      <translation>erledigt</translation>
    </message>
    <message>
      <source>not begun</source>
      <translation>nicht begonnen</translation>
    </message>
    <message>
      <source>open</source>
      <translation>offen</translation>
    </message>
  </context>
  <context>
    <name>ReadingView</name>
    <message>
      <source>Particulars</source>
      <translation>Angaben</translation>
    </message>
  </context>
  <context>
    <name>ReportPage</name>
    <message>
      <source>Given to</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No recipient named</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One on each line.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Opening the report</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>PDF (*.pdf)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Paper</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Printing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Print…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Report</source>
      <translation>Bericht</translation>
    </message>
    <message>
      <source>Report on request {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Report on request {0} · lead {1}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save PDF…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save the report</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Saved as {0}. SHA-256: {1}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Saving</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Saving and printing are recorded under your name, with whom you name here and the SHA-256 of the PDF.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sent to the printer: {0} pages. SHA-256 of the PDF on record: {1}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The report cannot be read</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What the report says</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>opening the report</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>printing the report</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>saving the report</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>RequestPage</name>
    <message>
      <source>A probe is one face of one exact frame of the evidence.</source>
      <translation>Eine Probe ist ein Gesicht aus genau einem Bild des Beweismittels.</translation>
    </message>
    <message>
      <source>A search compares one probe with the whole gallery.</source>
      <translation>Eine Suche vergleicht eine Probe mit der ganzen Galerie.</translation>
    </message>
    <message>
      <source>Added</source>
      <translation>Hinzugefügt</translation>
    </message>
    <message>
      <source>An examiner adds stills and clips at the station Evidence.</source>
      <translation>Wer untersucht, fügt Standbilder und Filme an der Station Beweismittel hinzu.</translation>
    </message>
    <message>
      <source>Between the eyes</source>
      <translation>Augenabstand</translation>
    </message>
    <message>
      <source>Candidates</source>
      <translation>Kandidaten</translation>
    </message>
    <message>
      <source>Evidence</source>
      <translation>Beweismittel</translation>
    </message>
    <message>
      <source>Exhibit</source>
      <translation>Asservat</translation>
    </message>
    <message>
      <source>File</source>
      <translation>Datei</translation>
    </message>
    <message>
      <source>Frame</source>
      <translation>Bild</translation>
    </message>
    <message>
      <source>Gallery</source>
      <translation>Galerie</translation>
    </message>
    <message>
      <source>Go on</source>
      <translation>Weiter</translation>
    </message>
    <message>
      <source>Kind of picture</source>
      <translation>Art des Bildes</translation>
    </message>
    <message>
      <source>No evidence yet</source>
      <translation>Noch keine Beweismittel</translation>
    </message>
    <message>
      <source>No probe yet</source>
      <translation>Noch keine Probe</translation>
    </message>
    <message>
      <source>No search yet</source>
      <translation>Noch keine Suche</translation>
    </message>
    <message>
      <source>Open report</source>
      <translation>Bericht öffnen</translation>
    </message>
    <message>
      <source>Open your examination</source>
      <translation>Ihre Untersuchung öffnen</translation>
    </message>
    <message>
      <source>Opened</source>
      <translation>Eröffnet</translation>
    </message>
    <message>
      <source>Particulars</source>
      <translation>Angaben</translation>
    </message>
    <message>
      <source>Particulars of the request</source>
      <translation>Angaben der Anfrage</translation>
    </message>
    <message>
      <source>Probe</source>
      <translation>Probe</translation>
    </message>
    <message>
      <source>Probes</source>
      <translation>Proben</translation>
    </message>
    <message>
      <source>Reading the request</source>
      <translation>Anfrage wird gelesen</translation>
    </message>
    <message>
      <source>Request {0}</source>
      <translation>Anfrage {0}</translation>
    </message>
    <message>
      <source>Run</source>
      <translation>Ausgeführt</translation>
    </message>
    <message>
      <source>SHA-256</source>
      <translation>SHA-256</translation>
    </message>
    <message>
      <source>Searches</source>
      <translation>Suchen</translation>
    </message>
    <message>
      <source>Stage</source>
      <translation>Stand</translation>
    </message>
    <message>
      <source>Taken</source>
      <translation>Genommen</translation>
    </message>
    <message>
      <source>The request cannot be read</source>
      <translation>Die Anfrage kann nicht gelesen werden</translation>
    </message>
    <message>
      <source>What it is</source>
      <translation>Was es ist</translation>
    </message>
    <message>
      <source>reading the request</source>
      <translation>Anfrage wird gelesen</translation>
    </message>
    <message>
      <source>{0:,} people, {1:,} photos</source>
      <translation>{0:,} Personen, {1:,} Fotos</translation>
    </message>
  </context>
  <context>
    <name>SearchPage</name>
    <message>
      <source>&amp;List length</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A lead was released; a new search needs a new request</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A list of {0} candidates is ready. {1} people, {2} photos were searched.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>An earlier search of this request is not finished</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>An examiner searches</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Case</source>
      <translation>Fall</translation>
    </message>
    <message>
      <source>Every photo of every person in the gallery is compared with the probe; no filter is set. You get a list in a shuffled order, without ranks and names. Every candidate on it needs an answer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lawful source</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>List length</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No probe is chosen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No probe yet</source>
      <translation>Noch keine Probe</translation>
    </message>
    <message>
      <source>Offence</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open examination</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Opening the request</source>
      <translation>Anfrage wird eröffnet</translation>
    </message>
    <message>
      <source>Probe</source>
      <translation>Probe</translation>
    </message>
    <message>
      <source>Reason</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Request {0}</source>
      <translation>Anfrage {0}</translation>
    </message>
    <message>
      <source>Requested by</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Search</source>
      <translation>Suche</translation>
    </message>
    <message>
      <source>Searching</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Why</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Why it is searched</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>candidates, {0} to {1}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>opening the request</source>
      <translation>Anfrage wird eröffnet</translation>
    </message>
    <message>
      <source>opening {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>searching the gallery</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} is under the floor; a supervisor decides</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} px between the eyes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} · Original · {1} frame {2}</source>
      <translation>{0} · Original · {1} Bild {2}</translation>
    </message>
    <message>
      <source>{0} · searched with: {1}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} · {1} frame {2}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} · {1} frame {2} · {3}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>SeatsView</name>
    <message>
      <source>Candidate</source>
      <translation>Kandidat</translation>
    </message>
    <message>
      <source>Conclusion</source>
      <translation>Schlussfolgerung</translation>
    </message>
    <message>
      <source>Every answer of both</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Examiner</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>First</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>First examination</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Grounds</source>
      <translation>Gründe</translation>
    </message>
    <message>
      <source>Locked</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Note</source>
      <translation>Notiz</translation>
    </message>
    <message>
      <source>Outcome</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Return or a double click shows a candidate's photos</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Second</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Second examination</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Second, blind to the first</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>none written</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0}: candidate {1}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>SentenceDialog</name>
    <message>
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
  </context>
  <context>
    <name>Shell</name>
    <message>
      <source>Leave</source>
      <translation>Verlassen</translation>
    </message>
    <message>
      <source>Leave this page?</source>
      <translation>Diese Seite verlassen?</translation>
    </message>
    <message>
      <source>Log · entry {0:,} · {1}</source>
      <translation>Protokoll · Eintrag {0:,} · {1}</translation>
    </message>
    <message>
      <source>Request {0}</source>
      <translation>Anfrage {0}</translation>
    </message>
    <message>
      <source>The log cannot be read</source>
      <translation>Das Protokoll kann nicht gelesen werden</translation>
    </message>
    <message>
      <source>reading the log's state</source>
      <translation>Stand des Protokolls wird gelesen</translation>
    </message>
  </context>
  <context>
    <name>SignInPage</name>
    <message>
      <source>Casework</source>
      <translation>Fallarbeit</translation>
    </message>
    <message>
      <source>Checking the passphrase</source>
      <translation>Kennsatz wird geprüft</translation>
    </message>
    <message>
      <source>Demo room: invented people, nothing here is casework</source>
      <translation>Vorführraum: erfundene Personen, nichts hier ist Fallarbeit</translation>
    </message>
    <message>
      <source>I have read this and &amp;agree to be recorded</source>
      <translation>Ich habe das gelesen und stimme &amp;zu, aufgezeichnet zu werden</translation>
    </message>
    <message>
      <source>Passphrase</source>
      <translation>Kennsatz</translation>
    </message>
    <message>
      <source>Sign in</source>
      <translation>Anmelden</translation>
    </message>
    <message>
      <source>Sign-in name</source>
      <translation>Anmeldename</translation>
    </message>
    <message>
      <source>The notice is not acknowledged</source>
      <translation>Der Hinweis ist nicht bestätigt</translation>
    </message>
    <message>
      <source>Training room: nothing here is casework</source>
      <translation>Übungsraum: nichts hier ist Fallarbeit</translation>
    </message>
    <message>
      <source>signing in</source>
      <translation>Anmeldung läuft</translation>
    </message>
    <message>
      <source>{0}.</source>
      <translation>{0}.</translation>
    </message>
  </context>
  <context>
    <name>StartDialog</name>
    <message>
      <source>&amp;Browse…</source>
      <translation>&amp;Durchsuchen …</translation>
    </message>
    <message>
      <source>A workspace is a folder that holds the cases, the gallery and the log of one section, encrypted. To make one, close this window and type:  second-look-gallery init FOLDER</source>
      <translation>Ein Arbeitsbereich ist ein Ordner, der Fälle, Galerie und Protokoll eines Sachgebiets verschlüsselt enthält. Um einen anzulegen, schließen Sie dieses Fenster und geben ein:  second-look-gallery init ORDNER</translation>
    </message>
    <message>
      <source>Choose a workspace</source>
      <translation>Arbeitsbereich wählen</translation>
    </message>
    <message>
      <source>Folder of the workspace</source>
      <translation>Ordner des Arbeitsbereichs</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Öffnen</translation>
    </message>
    <message>
      <source>Quit</source>
      <translation>Beenden</translation>
    </message>
  </context>
  <context>
    <name>StatusBar</name>
    <message>
      <source>1 job</source>
      <translation>1 Vorgang</translation>
    </message>
    <message>
      <source>1 remark</source>
      <translation>1 Bemerkung</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Cancel {0}</source>
      <translation>{0} abbrechen</translation>
    </message>
    <message>
      <source>Remarks</source>
      <translation>Bemerkungen</translation>
    </message>
    <message>
      <source>{0} jobs</source>
      <translation>{0} Vorgänge</translation>
    </message>
    <message>
      <source>{0} remarks</source>
      <translation>{0} Bemerkungen</translation>
    </message>
    <message>
      <source>{0}, stopping</source>
      <translation>{0}, hält an</translation>
    </message>
    <message>
      <source>{0}, {1} left</source>
      <translation>{0}, noch {1}</translation>
    </message>
  </context>
  <context>
    <name>StepFields</name>
    <message>
      <source>Add an edit, or choose one of the list to change it.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>StepList</name>
    <message>
      <source>Add an edit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add an edit…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Earlier (Alt+Up)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Edits, the first is done first</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Later (Alt+Down)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Redo (Ctrl+Shift+Z)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Remove (Delete)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Undo (Ctrl+Z)</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>StripModel</name>
    <message>
      <source>Candidate {0} of {1}, {2}</source>
      <translation>Kandidat {0} von {1}, {2}</translation>
    </message>
    <message>
      <source>answered</source>
      <translation>beantwortet</translation>
    </message>
    <message>
      <source>not answered</source>
      <translation>nicht beantwortet</translation>
    </message>
  </context>
  <context>
    <name>ThumbnailLoader</name>
    <message>
      <source>reading faces</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Timeline</name>
    <message>
      <source>Frame {0} of 0 to {1}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Timeline</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Track {0}: frames {1} to {2}. Click for its best frame.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>TogetherList</name>
    <message>
      <source>&amp;How they make one list</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How several probes make one list</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Search together with</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tick only pictures of the same person. You answer for that; the record names every probe.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ToolPalette</name>
    <message>
      <source>Draw an arrow ({0})</source>
      <translation>Einen Pfeil zeichnen ({0})</translation>
    </message>
    <message>
      <source>Draw an outline ({0})</source>
      <translation>Einen Umriss zeichnen ({0})</translation>
    </message>
    <message>
      <source>Ear at the left of both pictures · viewing aid ({0})</source>
      <translation>Ohr links in beiden Bildern · Sehhilfe ({0})</translation>
    </message>
    <message>
      <source>Ear at the right of both pictures · viewing aid ({0})</source>
      <translation>Ohr rechts in beiden Bildern · Sehhilfe ({0})</translation>
    </message>
    <message>
      <source>Eye points · viewing aid ({0})</source>
      <translation>Augenpunkte · Sehhilfe ({0})</translation>
    </message>
    <message>
      <source>Grid of half eye distances · viewing aid ({0})</source>
      <translation>Gitter aus halben Augenabständen · Sehhilfe ({0})</translation>
    </message>
    <message>
      <source>Measure a distance · viewing aid ({0})</source>
      <translation>Einen Abstand messen · Sehhilfe ({0})</translation>
    </message>
    <message>
      <source>Number facial marks ({0})</source>
      <translation>Gesichtsmerkmale nummerieren ({0})</translation>
    </message>
    <message>
      <source>Turn to the left by 1° ([ and, by 15°, {)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Turn to the right by 1° (] and, by 15°, })</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write on the picture ({0})</source>
      <translation>Auf das Bild schreiben ({0})</translation>
    </message>
    <message>
      <source>eye points</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>grid</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>TopBar</name>
    <message>
      <source>Casework</source>
      <translation>Fallarbeit</translation>
    </message>
    <message>
      <source>Demo</source>
      <translation>Vorführung</translation>
    </message>
    <message>
      <source>Guide (F1)</source>
      <translation>Anleitung (F1)</translation>
    </message>
    <message>
      <source>Lock the window</source>
      <translation>Fenster sperren</translation>
    </message>
    <message>
      <source>Place: {0}</source>
      <translation>Ort: {0}</translation>
    </message>
    <message>
      <source>Room: {0}</source>
      <translation>Raum: {0}</translation>
    </message>
    <message>
      <source>Sign out</source>
      <translation>Abmelden</translation>
    </message>
    <message>
      <source>Signed in</source>
      <translation>Angemeldet</translation>
    </message>
    <message>
      <source>Signed in: {0}</source>
      <translation>Angemeldet: {0}</translation>
    </message>
    <message>
      <source>TRAINING · nothing here is casework</source>
      <translation>ÜBUNG · nichts hier ist Fallarbeit</translation>
    </message>
    <message>
      <source>Training</source>
      <translation>Übung</translation>
    </message>
  </context>
  <context>
    <name>UnfinishedImports</name>
    <message>
      <source>Discard the unfinished import {0}</source>
      <translation>Den unfertigen Import {0} verwerfen</translation>
    </message>
    <message>
      <source>Discard…</source>
      <translation>Verwerfen …</translation>
    </message>
    <message>
      <source>To go on with one, choose the same folder and manifest again: what was read is not read twice.</source>
      <translation>Um einen fortzusetzen, wählen Sie denselben Ordner und dieselbe Liste noch einmal: was gelesen ist, wird nicht zweimal gelesen.</translation>
    </message>
    <message>
      <source>Unfinished imports</source>
      <translation>Unfertige Importe</translation>
    </message>
    <message>
      <source>{0} · {1} · {2:,} photos read · begun {3}</source>
      <translation>{0} · {1} · {2:,} Fotos gelesen · begonnen {3}</translation>
    </message>
  </context>
  <context>
    <name>UnmaskedView</name>
    <message>
      <source>Candidate</source>
      <translation>Kandidat</translation>
    </message>
    <message>
      <source>Carried by</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Charge</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Distance</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Identifier</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Machine rank</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Record</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The candidate that is followed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your answer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your features</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your note</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your place</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>none</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>not judged</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>not recorded</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>photo of {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0:.3f}; it orders, it decides nothing</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>UseBanner</name>
    <message>
      <source>I acknowledge</source>
      <translation>Ich bestätige</translation>
    </message>
  </context>
  <context>
    <name>VerdictPanel</name>
    <message>
      <source>&amp;Approve</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Refuse: no lead</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Close as no possible match</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Decide</source>
      <translation>Entscheiden</translation>
    </message>
    <message>
      <source>Decision</source>
      <translation>Entscheidung</translation>
    </message>
    <message>
      <source>Needed to return or to refuse.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No decision chosen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No recipient named</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One on each line; at least one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Re&amp;turn to the examiner for a new search</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reason</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Recipients of the lead</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Refuse</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Release lead</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Return to the examiner</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The examiners disagree, so nothing can be approved</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The reason is missing</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>VersionBar</name>
    <message>
      <source>Edit this frame (W)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Original</source>
      <translation>Original</translation>
    </message>
    <message>
      <source>Version</source>
      <translation>Fassung</translation>
    </message>
    <message>
      <source>Version of the frame</source>
      <translation>Fassung des Bildes</translation>
    </message>
    <message>
      <source>Version {0} · {1}</source>
      <translation>Fassung {0} · {1}</translation>
    </message>
  </context>
  <context>
    <name>ViewMenu</name>
    <message>
      <source>&amp;View ▾</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All lines, as stored</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>As it is stored</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lines of an interlaced frame</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Shape of the pixels</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Square, as stored</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Turn left by 1°	[</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Turn left by 90°</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Turn right by 1°	]</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Turn right by 90°</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ways of viewing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ways of viewing the frame (Alt+V): nothing in the evidence changes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ways of viewing: nothing in the evidence changes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Whole picture or 1:1	Z</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>lower field, lines between interpolated</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>pixels {0}:{1}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>turned {0}°</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>upper field, lines between interpolated</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>viewed: {0}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>WindowLock</name>
    <message>
      <source>checking the passphrase</source>
      <translation>Kennsatz wird geprüft</translation>
    </message>
    <message>
      <source>noting the lock</source>
      <translation>Sperre wird vermerkt</translation>
    </message>
  </context>
  <context>
    <name>Workshop</name>
    <message>
      <source>An edit cannot be done with this frame</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Back to the frame</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Draw a box around what stays (mouse, or arrows and Return)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Draw what stays (D)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Edited</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Edits</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Edits change what the search finds, for better or worse. People compare the original.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keeping the version</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No edit is switched on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No edit yet: as the original</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Original</source>
      <translation>Original</translation>
    </message>
    <message>
      <source>Show the picture before the edits (B)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>an edit cannot be done</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>before the edits</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>editing the frame</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>keeping the edited version</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>not kept</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>working</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} · Original · frame {1}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>evidence_facts</name>
    <message>
      <source>1 face</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>1 track</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Acquired</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Added</source>
      <translation>Hinzugefügt</translation>
    </message>
    <message>
      <source>Clip, {0} frames</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Custodian</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>File</source>
      <translation>Datei</translation>
    </message>
    <message>
      <source>Format</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Frames</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Remark</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Still</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>interlaced</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no face found</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>not scanned</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>scanning</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>turned by {0}° as the file asks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>waits for its scan</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} a second</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} bytes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} faces</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} in {1}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} tracks</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>files</name>
    <message>
      <source>{0} could not be written ({1}). Choose another folder, or free some space.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>glossary</name>
    <message>
      <source>A digest of the file: if one bit changes, so does the digest.</source>
      <translation>Eine Prüfsumme der Datei: ändert sich ein Bit, ändert sich die Prüfsumme.</translation>
    </message>
    <message>
      <source>A file as it was received: copied once, hashed, never overwritten.</source>
      <translation>Eine Datei, wie sie einging: einmal kopiert, mit Prüfsumme versehen, nie überschrieben.</translation>
    </message>
    <message>
      <source>A person of the gallery whom a search returned. Somebody is always nearest; that is no finding.</source>
      <translation>Eine Person der Galerie, die eine Suche lieferte. Jemand ist immer am nächsten; das ist kein Befund.</translation>
    </message>
    <message>
      <source>A possible match for investigation, released by a supervisor. Never an identification.</source>
      <translation>Eine mögliche Übereinstimmung für die Ermittlung, von einer Leitung freigegeben. Nie eine Identifizierung.</translation>
    </message>
    <message>
      <source>A second, independent examination of the same probe and list, blind to the first.</source>
      <translation>Eine zweite, unabhängige Untersuchung derselben Probe und Liste, ohne Kenntnis der ersten.</translation>
    </message>
    <message>
      <source>Candidate</source>
      <translation>Kandidat</translation>
    </message>
    <message>
      <source>Candidates</source>
      <translation>Kandidaten</translation>
    </message>
    <message>
      <source>Encounter</source>
      <translation>Begegnung</translation>
    </message>
    <message>
      <source>Encounters</source>
      <translation>Begegnungen</translation>
    </message>
    <message>
      <source>Evidence</source>
      <translation>Beweismittel</translation>
    </message>
    <message>
      <source>Exhibit</source>
      <translation>Asservat</translation>
    </message>
    <message>
      <source>Exhibits</source>
      <translation>Asservate</translation>
    </message>
    <message>
      <source>Gallery</source>
      <translation>Galerie</translation>
    </message>
    <message>
      <source>How far a request has come on its way from opening to report.</source>
      <translation>Wie weit eine Anfrage auf dem Weg von der Eröffnung bis zum Bericht ist.</translation>
    </message>
    <message>
      <source>Its SHA-256</source>
      <translation>Ihr SHA-256</translation>
    </message>
    <message>
      <source>Lead</source>
      <translation>Hinweis</translation>
    </message>
    <message>
      <source>Leads</source>
      <translation>Hinweise</translation>
    </message>
    <message>
      <source>Mated</source>
      <translation>Mit Gegenstück</translation>
    </message>
    <message>
      <source>One face of one exact frame of the evidence, taken to be searched.</source>
      <translation>Ein Gesicht aus genau einem Bild des Beweismittels, genommen, um gesucht zu werden.</translation>
    </message>
    <message>
      <source>One file of evidence under its mark, E1, E2 and so on.</source>
      <translation>Eine Datei unter ihrem Zeichen E1, E2 und so weiter.</translation>
    </message>
    <message>
      <source>One occasion on which a person of the gallery was photographed, with its record number.</source>
      <translation>Ein Anlass, bei dem eine Person der Galerie fotografiert wurde, mit seiner Aktennummer.</translation>
    </message>
    <message>
      <source>Probe</source>
      <translation>Probe</translation>
    </message>
    <message>
      <source>Probes</source>
      <translation>Proben</translation>
    </message>
    <message>
      <source>Rank</source>
      <translation>Rang</translation>
    </message>
    <message>
      <source>SHA-256</source>
      <translation>SHA-256</translation>
    </message>
    <message>
      <source>Said of a probe whose person is in the gallery; whether it is, nobody knows beforehand.</source>
      <translation>Heißt eine Probe, deren Person in der Galerie ist; ob das so ist, weiß vorher niemand.</translation>
    </message>
    <message>
      <source>Stage</source>
      <translation>Stand</translation>
    </message>
    <message>
      <source>Template</source>
      <translation>Vorlage</translation>
    </message>
    <message>
      <source>Templates</source>
      <translation>Vorlagen</translation>
    </message>
    <message>
      <source>The numbers that a network makes of a face. Only they are compared by the machine.</source>
      <translation>Die Zahlen, die ein Netz aus einem Gesicht macht. Nur sie vergleicht die Maschine.</translation>
    </message>
    <message>
      <source>The photos that may be searched, each with where it comes from and why it is held.</source>
      <translation>Die Fotos, die durchsucht werden dürfen, jedes mit Herkunft und Grund.</translation>
    </message>
    <message>
      <source>The place the machine gave a candidate. It opens after the lock, because it moves judgement.</source>
      <translation>Der Platz, den die Maschine einem Kandidaten gab. Er öffnet sich nach dem Abschluss, weil er das Urteil bewegt.</translation>
    </message>
    <message>
      <source>Verification</source>
      <translation>Prüfung</translation>
    </message>
  </context>
  <context>
    <name>guide</name>
    <message>
      <source>25 frames on and back, on the timeline</source>
      <translation>25 Bilder vor und zurück, auf der Zeitleiste</translation>
    </message>
    <message>
      <source>Alt+Up, Alt+Down</source>
      <translation>Alt+Auf, Alt+Ab</translation>
    </message>
    <message>
      <source>Analysis: 1 / 2 / 3</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Blink</source>
      <translation>Blinken</translation>
    </message>
    <message>
      <source>Clear / Partly / Not visible; N writes words</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <source>Ctrl+Return in the note</source>
      <translation>Strg+Eingabe in der Notiz</translation>
    </message>
    <message>
      <source>Dark or light</source>
      <translation>Dunkel oder hell</translation>
    </message>
    <message>
      <source>Decide</source>
      <translation>Entscheiden</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>Entf</translation>
    </message>
    <message>
      <source>Drag, Shift+arrows</source>
      <translation>Ziehen, Umschalt+Pfeile</translation>
    </message>
    <message>
      <source>Draw what a crop leaves</source>
      <translation>Zeichnen, was ein Ausschnitt lässt</translation>
    </message>
    <message>
      <source>Ear at the left, at the right of both pictures</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Edit the frame</source>
      <translation>Das Bild bearbeiten</translation>
    </message>
    <message>
      <source>Everywhere</source>
      <translation>Überall</translation>
    </message>
    <message>
      <source>Export the session</source>
      <translation>Sitzung ausgeben</translation>
    </message>
    <message>
      <source>Features; there 1 to 4 judge, Up and Down walk, N writes words</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Find</source>
      <translation>Suchen</translation>
    </message>
    <message>
      <source>Find faces in this frame</source>
      <translation>Gesichter in diesem Bild finden</translation>
    </message>
    <message>
      <source>Fit or 1:1</source>
      <translation>Einpassen oder 1:1</translation>
    </message>
    <message>
      <source>Go on</source>
      <translation>Weiter</translation>
    </message>
    <message>
      <source>Grid, eye points, measure: viewing aids</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Guide</source>
      <translation>Anleitung</translation>
    </message>
    <message>
      <source>Keys</source>
      <translation>Tasten</translation>
    </message>
    <message>
      <source>Keys and guide</source>
      <translation>Tasten und Anleitung</translation>
    </message>
    <message>
      <source>Keys or guide</source>
      <translation>Tasten oder Anleitung</translation>
    </message>
    <message>
      <source>Left, Right</source>
      <translation>Links, Rechts</translation>
    </message>
    <message>
      <source>Lock decision</source>
      <translation>Entscheidung abschließen</translation>
    </message>
    <message>
      <source>Lock the window</source>
      <translation>Fenster sperren</translation>
    </message>
    <message>
      <source>Move an edit earlier or later</source>
      <translation>Einen Schritt früher oder später setzen</translation>
    </message>
    <message>
      <source>New request</source>
      <translation>Neue Anfrage</translation>
    </message>
    <message>
      <source>Next and previous control</source>
      <translation>Nächstes und voriges Bedienelement</translation>
    </message>
    <message>
      <source>Next face</source>
      <translation>Nächstes Gesicht</translation>
    </message>
    <message>
      <source>Not this person / Cannot compare / Possible</source>
      <translation>Nicht diese Person / Nicht vergleichbar / Möglich</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Notiz</translation>
    </message>
    <message>
      <source>Number marks, draw an arrow, an outline, a text; Esc puts the tool away</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open the request</source>
      <translation>Anfrage öffnen</translation>
    </message>
    <message>
      <source>Overlay</source>
      <translation>Überlagern</translation>
    </message>
    <message>
      <source>Page Up, Page Down</source>
      <translation>Bild auf, Bild ab</translation>
    </message>
    <message>
      <source>Page of the guide</source>
      <translation>Seite der Anleitung</translation>
    </message>
    <message>
      <source>Pages of the guide</source>
      <translation>Seiten der Anleitung</translation>
    </message>
    <message>
      <source>Pan</source>
      <translation>Schieben</translation>
    </message>
    <message>
      <source>Place the eyes by hand</source>
      <translation>Augen von Hand setzen</translation>
    </message>
    <message>
      <source>Play and pause</source>
      <translation>Abspielen und anhalten</translation>
    </message>
    <message>
      <source>Previous and next candidate</source>
      <translation>Voriger und nächster Kandidat</translation>
    </message>
    <message>
      <source>Previous and next frame</source>
      <translation>Voriges und nächstes Bild</translation>
    </message>
    <message>
      <source>Previous and next photo</source>
      <translation>Voriges und nächstes Foto</translation>
    </message>
    <message>
      <source>Print</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Read the page again</source>
      <translation>Seite neu lesen</translation>
    </message>
    <message>
      <source>Record the answer</source>
      <translation>Antwort festhalten</translation>
    </message>
    <message>
      <source>Remove an edit</source>
      <translation>Einen Schritt entfernen</translation>
    </message>
    <message>
      <source>Return</source>
      <translation>Eingabe</translation>
    </message>
    <message>
      <source>Save the PDF</source>
      <translation>PDF speichern</translation>
    </message>
    <message>
      <source>Side by side</source>
      <translation>Nebeneinander</translation>
    </message>
    <message>
      <source>Sign out</source>
      <translation>Abmelden</translation>
    </message>
    <message>
      <source>Space</source>
      <translation>Leertaste</translation>
    </message>
    <message>
      <source>Space in the list of edits</source>
      <translation>Leertaste in der Liste der Schritte</translation>
    </message>
    <message>
      <source>Swipe</source>
      <translation>Wischen</translation>
    </message>
    <message>
      <source>Switch an edit on or off</source>
      <translation>Einen Schritt ein- oder ausschalten</translation>
    </message>
    <message>
      <source>Terms</source>
      <translation>Begriffe</translation>
    </message>
    <message>
      <source>The picture before the edits</source>
      <translation>Das Bild vor den Schritten</translation>
    </message>
    <message>
      <source>The same, on the timeline</source>
      <translation>Dasselbe, auf der Zeitleiste</translation>
    </message>
    <message>
      <source>The stations of the open request, from the top</source>
      <translation>Die Stationen der offenen Anfrage, von oben</translation>
    </message>
    <message>
      <source>Turn by 1° or 15°</source>
      <translation>Um 1° oder 15° drehen</translation>
    </message>
    <message>
      <source>Undo and redo</source>
      <translation>Rückgängig und wiederholen</translation>
    </message>
    <message>
      <source>Up, Down</source>
      <translation>Auf, Ab</translation>
    </message>
    <message>
      <source>Wheel, + and −</source>
      <translation>Mausrad, + und −</translation>
    </message>
    <message>
      <source>Your first section</source>
      <translation>Ihr erster Bereich</translation>
    </message>
    <message>
      <source>Zoom</source>
      <translation>Vergrößern</translation>
    </message>
  </context>
  <context>
    <name>measures_table</name>
    <message>
      <source>Only {0} pixels between the eyes. Under {1} small features cannot be judged and the search misses the true person more often; look for a frame with a larger face.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} pixels between the eyes is under the floor of {1}. A supervisor let it be searched all the same; the true person may well be missed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} pixels between the eyes is under the floor of {1}. Nobody can search with this probe until a supervisor overrides the floor and writes down why.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>printing</name>
    <message>
      <source>Facial identification record</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No printer is set up on this computer. Set one up, or save the PDF.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Page {0} of {1}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>SHA-256 of the PDF: {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The printer stopped after page {0} of {1}. Check it and print again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The printer took nothing. That it was to be printed stays on record. Check the printer and try again.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>request_stations</name>
    <message>
      <source>A supervisor decides</source>
      <translation>Eine Leitung entscheidet</translation>
    </message>
    <message>
      <source>Add evidence first</source>
      <translation>Zuerst Beweismittel hinzufügen</translation>
    </message>
    <message>
      <source>An examination opens to its own examiner only</source>
      <translation>Eine Untersuchung öffnet sich nur für die Person, die sie führt</translation>
    </message>
    <message>
      <source>Both examinations come first</source>
      <translation>Zuerst kommen beide Untersuchungen</translation>
    </message>
    <message>
      <source>Choose a face in the evidence first</source>
      <translation>Zuerst ein Gesicht im Beweismittel wählen</translation>
    </message>
    <message>
      <source>Nothing is decided yet</source>
      <translation>Noch ist nichts entschieden</translation>
    </message>
    <message>
      <source>Search first</source>
      <translation>Zuerst suchen</translation>
    </message>
    <message>
      <source>Take a probe first</source>
      <translation>Zuerst eine Probe nehmen</translation>
    </message>
    <message>
      <source>Verification</source>
      <translation>Prüfung</translation>
    </message>
    <message>
      <source>You examined this request; a third person decides</source>
      <translation>Sie haben diese Anfrage untersucht; eine dritte Person entscheidet</translation>
    </message>
  </context>
  <context>
    <name>times</name>
    <message>
      <source>{0} days</source>
      <translation>{0} Tage</translation>
    </message>
    <message>
      <source>{0} h</source>
      <translation>{0} Std.</translation>
    </message>
    <message>
      <source>{0} min</source>
      <translation>{0} Min.</translation>
    </message>
  </context>
  <context>
    <name>ways</name>
    <message>
      <source>Add evidence</source>
      <translation>Beweismittel hinzufügen</translation>
    </message>
    <message>
      <source>Decide</source>
      <translation>Entscheiden</translation>
    </message>
    <message>
      <source>Decide about the floor</source>
      <translation>Über die Untergrenze entscheiden</translation>
    </message>
    <message>
      <source>Examine</source>
      <translation>Untersuchen</translation>
    </message>
    <message>
      <source>Search</source>
      <translation>Suche</translation>
    </message>
    <message>
      <source>Take a probe</source>
      <translation>Probe nehmen</translation>
    </message>
    <message>
      <source>Verify</source>
      <translation>Prüfen</translation>
    </message>
  </context>
  <context>
    <name>words</name>
    <message>
      <source>-0.2 to 0.2</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>-45 to 45</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>0.05 or less</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>0.1 or more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>0.9 or more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>1.4 or more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>1.8 or more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>11 or less</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>2 or less</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>2 or more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>2.5 or more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>24 or more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A share of {0} of the face is burnt out to white.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A share of {0} of the face is burnt out to white; whatever was there is lost.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A share of {0} of the face is dark; this depends on skin tone as well as light.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Account created</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Accounts</source>
      <translation>Konten</translation>
    </message>
    <message>
      <source>After OFIQ (ISO/IEC 29794-5)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>After OFIQ (ISO/IEC 29794-5), its numbers in eye distances and therefore laxer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>After OFIQ (ISO/IEC 29794-5); the mark is where OFIQ's own scale falls to half</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>After Pech-Pacheco and others, ICPR 2000; OFIQ uses a trained forest instead. The mark is this program's own</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>After Wang, Sheikh and Bovik, ICIP 2002; OFIQ uses a trained network instead. The mark is this program's own</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Analysis of the probe recorded</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Annotation made</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Annotation withdrawn</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Approved</source>
      <translation>Genehmigt</translation>
    </message>
    <message>
      <source>Arrestee without valid identification</source>
      <translation>Festgenommene Person ohne gültigen Ausweis</translation>
    </message>
    <message>
      <source>Arrow</source>
      <translation>Pfeil</translation>
    </message>
    <message>
      <source>Background uniformity</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Both cheeks share {0} of their brightness; the light leaves neither out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Candidate answered</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Candidate list shown</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Candidate viewed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cannot compare</source>
      <translation>Nicht vergleichbar</translation>
    </message>
    <message>
      <source>Case or complaint number</source>
      <translation>Fall- oder Anzeigenummer</translation>
    </message>
    <message>
      <source>Clear</source>
      <translation>Klar</translation>
    </message>
    <message>
      <source>Composite of several pictures</source>
      <translation>Zusammensetzung mehrerer Bilder</translation>
    </message>
    <message>
      <source>Compression artefacts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Crop margin, above</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Crop margin, below</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Crop margin, left</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Crop margin, right</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Deceased person</source>
      <translation>Verstorbene Person</translation>
    </message>
    <message>
      <source>Decision</source>
      <translation>Entscheidung</translation>
    </message>
    <message>
      <source>Decision locked</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dissimilar and unexplained</source>
      <translation>Unähnlich und unerklärt</translation>
    </message>
    <message>
      <source>Dissimilar, but explainable</source>
      <translation>Unähnlich, aber erklärbar</translation>
    </message>
    <message>
      <source>Done</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dynamic range</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Each person by the mean of the probes' templates</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Each person by the nearest of the probes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Edited version kept</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Edited version made again and compared</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Engine or index not as it should be</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Entropy of the luminance histogram of the face's ellipse, in bits: how many grey steps the face really uses, as a power of two. Dark skin uses fewer in linear light, so the mark is low.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Evidence</source>
      <translation>Beweismittel</translation>
    </message>
    <message>
      <source>Evidence added</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Evidence scanned for faces</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Evidence viewed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Examination</source>
      <translation>Untersuchung</translation>
    </message>
    <message>
      <source>Examination opened</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Expunged by order or by law</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Eyes open</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Eyes visible</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Face occlusion</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Face with substituted features</source>
      <translation>Gesicht mit ersetzten Merkmalen</translation>
    </message>
    <message>
      <source>Failed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Features judged</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Five points of a face do not show whether it looks up or down.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Frame of surveillance video or still</source>
      <translation>Bild einer Überwachungskamera oder Standbild</translation>
    </message>
    <message>
      <source>From the eye line to the frame's lower edge, in eye distances. OFIQ divides by the way from eyes to chin, which is not among the five points.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>From the eye line to the frame's upper edge, in eye distances. OFIQ divides by the way from eyes to chin, which is not among the five points.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>From the left eye's middle to the frame's left edge, in eye distances.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>From the right eye's middle to the frame's right edge, in eye distances.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Gallery</source>
      <translation>Galerie</translation>
    </message>
    <message>
      <source>Gallery checked</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Gallery import</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Gallery searched</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Gallery statistics read</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Generated face</source>
      <translation>Erzeugtes Gesicht</translation>
    </message>
    <message>
      <source>Head pose, pitch</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Head pose, roll</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Head pose, yaw</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Head size</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Height of dlib's square around the face over the height of the frame. OFIQ measures from eyes to chin, which is not among the five points.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How far the mean colour of the cheeks lies outside the range of skin of any tone in CIE Lab (a 5 to 25, b 5 to 35): 0 within, 100 where a or b is negative.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How far the nose lies off the middle of the eyes, in eye distances. A hint, not an angle: 0 is about frontal, and noses differ.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How many times larger the step between neighbouring pixels is across the edges of 8-pixel blocks than beside them, around the face in the frame as decoded; 1 is no trace. Scaled copies and newer video codecs hide the blocks: a low figure proves nothing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ISO/IEC 29794-5</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Illumination uniformity</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Imminent threat to health or safety</source>
      <translation>Unmittelbare Gefahr für Leib oder Leben</translation>
    </message>
    <message>
      <source>In examination</source>
      <translation>In Untersuchung</translation>
    </message>
    <message>
      <source>In verification</source>
      <translation>In Prüfung</translation>
    </message>
    <message>
      <source>Inter-eye distance</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It could not be measured here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lawful source of the pictures</source>
      <translation>Rechtmäßige Quelle der Bilder</translation>
    </message>
    <message>
      <source>Lead released</source>
      <translation>Hinweis freigegeben</translation>
    </message>
    <message>
      <source>Log</source>
      <translation>Protokoll</translation>
    </message>
    <message>
      <source>Log read</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Log verified</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Look-alike</source>
      <translation>Doppelgänger</translation>
    </message>
    <message>
      <source>Luminance mean</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Luminance variance</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mean linear luminance of the face's ellipse, 0 black to 1 white. Skin tone and light go into it together.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Missing person, victim or witness</source>
      <translation>Vermisste Person, Opfer oder Zeuge</translation>
    </message>
    <message>
      <source>Mouth closed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mouth occlusion</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Natural colour</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Needs to know where hair and shoulders end; the five points do not show it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Neutral expression</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New request</source>
      <translation>Neue Anfrage</translation>
    </message>
    <message>
      <source>No head covering</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No measured component lies beyond its reference. What is not assessed was not looked at.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No possible match</source>
      <translation>Keine mögliche Übereinstimmung</translation>
    </message>
    <message>
      <source>Not comparable</source>
      <translation>Nicht vergleichbar</translation>
    </message>
    <message>
      <source>Not this person</source>
      <translation>Nicht diese Person</translation>
    </message>
    <message>
      <source>Not visible</source>
      <translation>Nicht sichtbar</translation>
    </message>
    <message>
      <source>OFIQ (ISO/IEC 29794-5)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>OFIQ (ISO/IEC 29794-5) without its correction for yaw; the mark is from trials with degraded probes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>OFIQ (ISO/IEC 29794-5); the mark is this program's own</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>OFIQ (ISO/IEC 29794-5); the mark is where OFIQ's own scale falls to half</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Offence or occasion</source>
      <translation>Delikt oder Anlass</translation>
    </message>
    <message>
      <source>One probe alone</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Only the chosen face is measured; other faces of the frame are seen in the evidence.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Outline</source>
      <translation>Umriss</translation>
    </message>
    <message>
      <source>Over-exposure</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Partly</source>
      <translation>Teilweise</translation>
    </message>
    <message>
      <source>Person unable to identify themself</source>
      <translation>Person, die sich nicht ausweisen kann</translation>
    </message>
    <message>
      <source>Person who has committed, is committing or is about to commit a crime</source>
      <translation>Person, die eine Straftat begangen hat, begeht oder begehen wird</translation>
    </message>
    <message>
      <source>Photograph of another person</source>
      <translation>Foto einer anderen Person</translation>
    </message>
    <message>
      <source>Photograph of the person sought</source>
      <translation>Foto der gesuchten Person</translation>
    </message>
    <message>
      <source>Photos read for an unfinished import</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pixels between the middles of the two eyes in the original frame; not corrected for a turned head, whose angle is not known.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Possible</source>
      <translation>Möglich</translation>
    </message>
    <message>
      <source>Possible match, lead only</source>
      <translation>Mögliche Übereinstimmung, nur ein Hinweis</translation>
    </message>
    <message>
      <source>Probe</source>
      <translation>Probe</translation>
    </message>
    <message>
      <source>Probe taken</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Probe under the floor let pass</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Probe viewed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Proposed removal withdrawn</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Queue</source>
      <translation>Liste</translation>
    </message>
    <message>
      <source>Ranks and names opened after the lock</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reason code</source>
      <translation>Grund</translation>
    </message>
    <message>
      <source>Records past their retention date listed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Refused</source>
      <translation>Abgelehnt</translation>
    </message>
    <message>
      <source>Refused, no lead</source>
      <translation>Abgelehnt, kein Hinweis</translation>
    </message>
    <message>
      <source>Removal confirmed and carried out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Removal from the gallery proposed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Removals listed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Report</source>
      <translation>Bericht</translation>
    </message>
    <message>
      <source>Report exported</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Report viewed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Request</source>
      <translation>Anfrage</translation>
    </message>
    <message>
      <source>Request number</source>
      <translation>Nummer der Anfrage</translation>
    </message>
    <message>
      <source>Request opened</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Request viewed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Requester's command</source>
      <translation>Dienststelle der anfragenden Person</translation>
    </message>
    <message>
      <source>Requester's name</source>
      <translation>Name der anfragenden Person</translation>
    </message>
    <message>
      <source>Requester's shield or ID</source>
      <translation>Dienstnummer der anfragenden Person</translation>
    </message>
    <message>
      <source>Retention period ended</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Returned</source>
      <translation>Zurückgegeben</translation>
    </message>
    <message>
      <source>Returned to the examiner</source>
      <translation>An die untersuchende Person zurückgegeben</translation>
    </message>
    <message>
      <source>Review viewed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sealed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Search</source>
      <translation>Suche</translation>
    </message>
    <message>
      <source>Search made again on the gallery of then</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Session exported</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Share of the face's ellipse with a linear luminance of 247 or more of 255.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Share of the face's ellipse with a linear luminance of 25 or less of 255. Dark skin counts as under-exposed in this figure, so no mark is drawn.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sharpness</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sharpness is {0}: the face holds little fine detail, so lines, marks and scars may not show although they are there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sharpness is {0}; use it to compare frames, not as a grade.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Should never have been imported</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Signed in</source>
      <translation>Angemeldet</translation>
    </message>
    <message>
      <source>Signed out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Similar</source>
      <translation>Ähnlich</translation>
    </message>
    <message>
      <source>Single face</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sketch</source>
      <translation>Zeichnung</translation>
    </message>
    <message>
      <source>Steps at block edges are {0} times those beside them: compression can make and erase small features.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Steps at block edges are {0} times those beside them; 1 is no trace, but newer codecs hide it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Supervisor's decision</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Text</source>
      <translation>Text</translation>
    </message>
    <message>
      <source>The cheeks share only {0} of their brightness: one side is lit otherwise, and its shadows can pass for features.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The colour of the cheeks lies {0} outside the range of skin: do not judge colour of skin, hair or eyes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The colour of the cheeks lies {0} outside the range of skin; 0 is within.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The eyes are {0} pixels apart; under {3} small features cannot be judged.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The eyes are {0} pixels apart; under {4} neither a search nor a comparison is to be relied on.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The eyes are {0} pixels apart; {3} or more is usable.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The eyes were placed by hand; nothing else of the face was looked for.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The eyes were placed by hand; the square around the face is made from them alone.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The eyes were placed by hand; where the nose is was not looked for.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The face has a mean luminance of {0}; this depends on skin tone as well as light.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The five points do not show it, and no free model of it is checked and shipped.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The frame ends {0} eye distances above the eyes; forehead or hairline may be cut off.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The frame ends {0} eye distances below the eyes; mouth or chin may be cut off.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The frame ends {0} eye distances left of the left eye; the ear there may be cut off.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The frame ends {0} eye distances right of the right eye; the ear there may be cut off.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The frame is grey.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The frame is grey: nothing can be said of the colour of skin, hair or eyes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The line of the eyes is tilted {1} degrees {2}; check that the eyes were found in the right order.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The line of the eyes is tilted {1} degrees {2}; the search sets it upright.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The luminance histograms of a square on each cheek are laid over each other; what they share is the value: 1 lit alike, 0 nothing in common.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The luminance of the face varies by {0}; near 0 the face would be flat.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The nose lies {1} eye distances to {2} of the middle of the eyes: the face is turned, and its far half is foreshortened.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The nose lies {1} eye distances to {2} of the middle of the eyes; the face is about frontal.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The probe was measured before the program could assess it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The square around the face takes {0} of the frame's height.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The tones of the face fill only {0} of 8 bits: fine tones of skin and lines are lost.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The tones of the face fill {0} of 8 bits.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There are too few pixels around the face to measure it in.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There are {0} eye distances between the eyes and the frame's lower edge.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There are {0} eye distances between the eyes and the frame's upper edge.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There are {0} eye distances between the left eye and the frame's edge.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There are {0} eye distances between the right eye and the frame's edge.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This program's own; OFIQ estimates degrees with a trained network</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tilt of the line between the eyes in the picture, in degrees, clockwise positive.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Too much of the face lies outside the frame to measure it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Under-exposure</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Unfinished import ended</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Variance of the Laplacian of the grey face laid out at 150 by 150 pixels, in hundredths of the variance of its grey, so that a darker picture or darker skin does not count as blurred. A small face enlarged to that size comes out low.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Variance of the linear luminance of the face's ellipse, 0 flat to 0.25.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Verification taken</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Viewing aid used</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Waiting for a supervisor</source>
      <translation>Wartet auf die Leitung</translation>
    </message>
    <message>
      <source>Waiting for verification</source>
      <translation>Wartet auf Prüfung</translation>
    </message>
    <message>
      <source>Window locked</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Window unlocked</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Workspace created</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>anticlockwise</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>bits</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>clockwise</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>eye distances</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>none</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>not assessed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>px</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the left</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the right</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>times</source>
      <translation type="unfinished" />
    </message>
  </context>
</TS>
