<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
  <context>
    <name>AccountForm</name>
    <message>
      <source>At least {0} characters; several words are easy to keep in mind.</source>
      <translation>Mindestens {0} Zeichen; mehrere Worte merkt man sich leicht.</translation>
    </message>
    <message>
      <source>Badge number</source>
      <translation>Dienstnummer</translation>
    </message>
    <message>
      <source>First passphrase</source>
      <translation>Erster Kennsatz</translation>
    </message>
    <message>
      <source>Full name</source>
      <translation>Voller Name</translation>
    </message>
    <message>
      <source>New account</source>
      <translation>Neues Konto</translation>
    </message>
    <message>
      <source>No role chosen</source>
      <translation>Keine Rolle gewählt</translation>
    </message>
    <message>
      <source>Roles</source>
      <translation>Rollen</translation>
    </message>
    <message>
      <source>Sign-in name</source>
      <translation>Anmeldename</translation>
    </message>
    <message>
      <source>Squad or section; the register counts by it.</source>
      <translation>Trupp oder Bereich; das Register zählt danach.</translation>
    </message>
    <message>
      <source>The same passphrase again</source>
      <translation>Derselbe Kennsatz noch einmal</translation>
    </message>
    <message>
      <source>The two passphrases differ</source>
      <translation>Die beiden Kennsätze sind verschieden</translation>
    </message>
    <message>
      <source>These roles do not go together</source>
      <translation>Diese Rollen passen nicht zusammen</translation>
    </message>
    <message>
      <source>Unit</source>
      <translation>Einheit</translation>
    </message>
    <message>
      <source>a-z 0-9 . _ -</source>
      <translation>a-z 0-9 . _ -</translation>
    </message>
  </context>
  <context>
    <name>AccountsPage</name>
    <message>
      <source>Accounts</source>
      <translation>Konten</translation>
    </message>
    <message>
      <source>Another app can be set up once a supervisor has approved it.</source>
      <translation>Eine andere App kann eingerichtet werden, sobald eine Leitung es genehmigt hat.</translation>
    </message>
    <message>
      <source>Approved.</source>
      <translation>Genehmigt.</translation>
    </message>
    <message>
      <source>Badge</source>
      <translation>Dienstnummer</translation>
    </message>
    <message>
      <source>Choose somebody on the left to see the account.</source>
      <translation>Wählen Sie links jemanden, um das Konto zu sehen.</translation>
    </message>
    <message>
      <source>Create account</source>
      <translation>Konto anlegen</translation>
    </message>
    <message>
      <source>Creating the account</source>
      <translation>Konto wird angelegt</translation>
    </message>
    <message>
      <source>Make one with the form.</source>
      <translation>Legen Sie mit dem Formular eines an.</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <source>New account</source>
      <translation>Neues Konto</translation>
    </message>
    <message>
      <source>No accounts</source>
      <translation>Keine Konten</translation>
    </message>
    <message>
      <source>Nobody is chosen</source>
      <translation>Niemand ist gewählt</translation>
    </message>
    <message>
      <source>Open the statement of the training room</source>
      <translation>Erklärung des Schulungsraums öffnen</translation>
    </message>
    <message>
      <source>Refused.</source>
      <translation>Abgelehnt.</translation>
    </message>
    <message>
      <source>Roles</source>
      <translation>Rollen</translation>
    </message>
    <message>
      <source>State</source>
      <translation>Stand</translation>
    </message>
    <message>
      <source>Statements (*.txt)</source>
      <translation>Erklärungen (*.txt)</translation>
    </message>
    <message>
      <source>The account is disabled.</source>
      <translation>Das Konto ist stillgelegt.</translation>
    </message>
    <message>
      <source>The account is enabled.</source>
      <translation>Das Konto ist wieder offen.</translation>
    </message>
    <message>
      <source>The account is released.</source>
      <translation>Das Konto ist freigegeben.</translation>
    </message>
    <message>
      <source>The account of {0} is made. It opens once a supervisor has approved it.</source>
      <translation>Das Konto von {0} ist angelegt. Es öffnet sich, sobald eine Leitung es genehmigt hat.</translation>
    </message>
    <message>
      <source>The certificate is issued.</source>
      <translation>Das Zeugnis ist ausgestellt.</translation>
    </message>
    <message>
      <source>The new passphrase opens the account once a supervisor has approved it.</source>
      <translation>Der neue Kennsatz öffnet das Konto, sobald eine Leitung ihn genehmigt hat.</translation>
    </message>
    <message>
      <source>The roles change once a supervisor has approved it.</source>
      <translation>Die Rollen ändern sich, sobald eine Leitung es genehmigt hat.</translation>
    </message>
    <message>
      <source>The unit is recorded; the register counts by it from now on.</source>
      <translation>Die Einheit ist erfasst; das Register zählt von nun an danach.</translation>
    </message>
    <message>
      <source>This account was not created yet. Leave, and lose what you wrote?</source>
      <translation>Dieses Konto ist noch nicht angelegt. Verlassen und das Geschriebene verlieren?</translation>
    </message>
    <message>
      <source>Trained until</source>
      <translation>Geschult bis</translation>
    </message>
    <message>
      <source>creating the account</source>
      <translation>Konto wird angelegt</translation>
    </message>
    <message>
      <source>reading the accounts</source>
      <translation>Konten werden gelesen</translation>
    </message>
    <message>
      <source>recording the change</source>
      <translation>Änderung wird festgehalten</translation>
    </message>
    <message>
      <source>{0}; a change waits</source>
      <translation>{0}; eine Änderung wartet</translation>
    </message>
  </context>
  <context>
    <name>AidLabel</name>
    <message>
      <source>{0} · viewing aid</source>
      <translation>{0} · Sehhilfe</translation>
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
      <source>Your analysis is not recorded yet; it is kept as your draft. Leave all the same?</source>
      <translation>Ihre Analyse ist noch nicht festgehalten; sie bleibt Ihr Entwurf. Trotzdem verlassen?</translation>
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
      <source>N writes here, Escape goes back, arrow down goes on.</source>
      <translation>N schreibt hier, Esc geht zurück, Pfeil ab geht weiter.</translation>
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
    <name>AnchorPart</name>
    <message>
      <source>&amp;Acknowledge, so that work goes on</source>
      <translation>&amp;Bestätigen, damit die Arbeit weitergeht</translation>
    </message>
    <message>
      <source>A receipt is the signed state of the log. Keep it away from the section and from this computer: as a file, on paper, or as a photo of the code. Whoever cuts entries off, writes the log anew or puts an older copy in its place cannot change what is kept elsewhere.</source>
      <translation>Eine Quittung ist der unterschriebene Stand des Protokolls. Verwahren Sie sie fern vom Sachgebiet und von diesem Rechner: als Datei, auf Papier oder als Foto des Codes. Wer Einträge abschneidet, das Protokoll neu schreibt oder eine ältere Kopie an seine Stelle setzt, kann nicht ändern, was anderswo liegt.</translation>
    </message>
    <message>
      <source>Acknowledged. The section can work again.</source>
      <translation>Bestätigt. Das Sachgebiet kann wieder arbeiten.</translation>
    </message>
    <message>
      <source>Breaks of the log</source>
      <translation>Brüche des Protokolls</translation>
    </message>
    <message>
      <source>PDF (*.pdf)</source>
      <translation>PDF (*.pdf)</translation>
    </message>
    <message>
      <source>Receipt</source>
      <translation>Quittung</translation>
    </message>
    <message>
      <source>Save the receipt</source>
      <translation>Quittung speichern</translation>
    </message>
    <message>
      <source>Saved as {0} to print and {1} to check with. It covers {2:,} entries.</source>
      <translation>Gespeichert als {0} zum Drucken und {1} zum Prüfen. Sie umfasst {2:,} Einträge.</translation>
    </message>
    <message>
      <source>Signing</source>
      <translation>Wird unterschrieben</translation>
    </message>
    <message>
      <source>Take a receipt…</source>
      <translation>Quittung nehmen …</translation>
    </message>
    <message>
      <source>The log goes on from where it was.</source>
      <translation>Das Protokoll geht weiter, wo es war.</translation>
    </message>
    <message>
      <source>The reason is not recorded yet. Leave, and lose it?</source>
      <translation>Der Grund ist noch nicht festgehalten. Verlassen und ihn verlieren?</translation>
    </message>
    <message>
      <source>The receipt as a QR code</source>
      <translation>Die Quittung als QR-Code</translation>
    </message>
    <message>
      <source>What was found, and why the section may go on</source>
      <translation>Was gefunden wurde, und warum das Sachgebiet weiterarbeiten darf</translation>
    </message>
    <message>
      <source>looking for breaks of the log</source>
      <translation>Brüche des Protokolls werden gesucht</translation>
    </message>
    <message>
      <source>recording the acknowledgement</source>
      <translation>Bestätigung wird festgehalten</translation>
    </message>
    <message>
      <source>taking a receipt</source>
      <translation>Quittung wird genommen</translation>
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
      <source>Recorded, with the note: {0}</source>
      <translation>Festgehalten, mit der Notiz: {0}</translation>
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
      <source>nearest in time</source>
      <translation>zeitlich am nächsten</translation>
    </message>
    <message>
      <source>opening the candidates</source>
      <translation>Kandidaten werden geöffnet</translation>
    </message>
  </context>
  <context>
    <name>AskingDialog</name>
    <message>
      <source>Go back</source>
      <translation>Zurück</translation>
    </message>
  </context>
  <context>
    <name>BackupSection</name>
    <message>
      <source>A backup is being written. It goes on, and is on record when it is finished. Leave?</source>
      <translation>Eine Sicherung wird geschrieben. Sie läuft weiter und ist erfasst, wenn sie fertig ist. Verlassen?</translation>
    </message>
    <message>
      <source>A restore is an act of two people at the command line, while no window has the workspace open. What left the gallery after the backup leaves again, and nobody works until an auditor has acknowledged the restore.</source>
      <translation>Eine Wiederherstellung machen zwei Personen an der Befehlszeile, während kein Fenster den Arbeitsbereich offen hat. Was die Galerie nach der Sicherung verließ, verlässt sie wieder, und niemand arbeitet, bis die Aufsicht die Wiederherstellung bestätigt hat.</translation>
    </message>
    <message>
      <source>Backup</source>
      <translation>Sicherung</translation>
    </message>
    <message>
      <source>Backup (*.backup)</source>
      <translation>Sicherung (*.backup)</translation>
    </message>
    <message>
      <source>Backup {0} is written, but {1} files that records name are missing. Check the gallery.</source>
      <translation>Sicherung {0} ist geschrieben, aber {1} Dateien, die Datensätze nennen, fehlen. Prüfen Sie die Galerie.</translation>
    </message>
    <message>
      <source>Backup {0} is written, was read back and is whole: {1} bytes, {2} files of pictures.</source>
      <translation>Sicherung {0} ist geschrieben, wurde zurückgelesen und ist vollständig: {1} Bytes, {2} Bilddateien.</translation>
    </message>
    <message>
      <source>Backups</source>
      <translation>Sicherungen</translation>
    </message>
    <message>
      <source>Backups on record</source>
      <translation>Erfasste Sicherungen</translation>
    </message>
    <message>
      <source>Being written; it can be stopped in the bar below</source>
      <translation>Wird geschrieben; in der Leiste unten lässt es sich anhalten</translation>
    </message>
    <message>
      <source>Bytes</source>
      <translation>Bytes</translation>
    </message>
    <message>
      <source>File</source>
      <translation>Datei</translation>
    </message>
    <message>
      <source>Its SHA-256</source>
      <translation>Ihr SHA-256</translation>
    </message>
    <message>
      <source>Kept by</source>
      <translation>Verwahrt von</translation>
    </message>
    <message>
      <source>Log up to entry</source>
      <translation>Protokoll bis Eintrag</translation>
    </message>
    <message>
      <source>Made</source>
      <translation>Gemacht</translation>
    </message>
    <message>
      <source>New file, on another disk</source>
      <translation>Neue Datei, auf einem anderen Datenträger</translation>
    </message>
    <message>
      <source>No backup was ever made</source>
      <translation>Es wurde nie eine Sicherung gemacht</translation>
    </message>
    <message>
      <source>No file named</source>
      <translation>Keine Datei genannt</translation>
    </message>
    <message>
      <source>Nobody named who keeps it</source>
      <translation>Niemand genannt, der sie verwahrt</translation>
    </message>
    <message>
      <source>One sealed file with the database, every picture and the keys as they are wrapped for each person. It is read back to its end before it counts. Without a passphrase of this section nobody can read it. Whoever is removed later is still in it: the certificate of removal names its keeper.</source>
      <translation>Eine versiegelte Datei mit der Datenbank, jedem Bild und den Schlüsseln, wie sie für jede Person verpackt sind. Sie wird bis zum Ende zurückgelesen, bevor sie zählt. Ohne einen Kennsatz dieser Stelle kann sie niemand lesen. Wer später entfernt wird, ist noch darin: die Bescheinigung der Entfernung nennt, wer sie verwahrt.</translation>
    </message>
    <message>
      <source>Pictures</source>
      <translation>Bilder</translation>
    </message>
    <message>
      <source>Restoring</source>
      <translation>Wiederherstellen</translation>
    </message>
    <message>
      <source>Until there is one, a broken disk takes the gallery and the log with it.</source>
      <translation>Bis es eine gibt, nimmt ein defekter Datenträger die Galerie und das Protokoll mit sich.</translation>
    </message>
    <message>
      <source>Who is given it, or where it is kept</source>
      <translation>Wer sie erhält oder wo sie liegt</translation>
    </message>
    <message>
      <source>Write the backup</source>
      <translation>Sicherung schreiben</translation>
    </message>
    <message>
      <source>Write the backup to a new file</source>
      <translation>Sicherung in eine neue Datei schreiben</translation>
    </message>
    <message>
      <source>reading the backups</source>
      <translation>Sicherungen werden gelesen</translation>
    </message>
    <message>
      <source>writing a backup</source>
      <translation>Sicherung wird geschrieben</translation>
    </message>
    <message>
      <source>{0}; {1} missing</source>
      <translation>{0}; {1} fehlen</translation>
    </message>
  </context>
  <context>
    <name>BarPlot</name>
    <message>
      <source>at most {0}</source>
      <translation>höchstens {0}</translation>
    </message>
    <message>
      <source>{0} values from {1} to {2}, at most {3}, {4} together</source>
      <translation>{0} Werte von {1} bis {2}, höchstens {3}, zusammen {4}</translation>
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
    <message>
      <source>← → another candidate</source>
      <translation>← → anderer Kandidat</translation>
    </message>
    <message>
      <source>↑ ↓ another photo</source>
      <translation>↑ ↓ anderes Foto</translation>
    </message>
  </context>
  <context>
    <name>CertificateDialog</name>
    <message>
      <source>&amp;Save as PDF and JSON…</source>
      <translation>Als PDF und JSON &amp;speichern …</translation>
    </message>
    <message>
      <source>Certificate of removal {0}</source>
      <translation>Bescheinigung der Entfernung {0}</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <source>Close without saving</source>
      <translation>Schließen, ohne zu speichern</translation>
    </message>
    <message>
      <source>PDF (*.pdf)</source>
      <translation>PDF (*.pdf)</translation>
    </message>
    <message>
      <source>Save the certificate</source>
      <translation>Bescheinigung speichern</translation>
    </message>
    <message>
      <source>This certificate is handed out now and not kept: it names what was removed. Save it.</source>
      <translation>Diese Bescheinigung wird jetzt ausgehändigt und nicht aufbewahrt: Sie nennt, was entfernt wurde. Speichern Sie sie.</translation>
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
      <source>This conclusion does not go with this outcome: read both again before you lock.</source>
      <translation>Diese Schlussfolgerung passt nicht zu diesem Ergebnis: Lesen Sie beide noch einmal, bevor Sie abschließen.</translation>
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
    <name>ComparisonWork</name>
    <message>
      <source>An answer, a note or a feature of yours is not recorded yet; it is kept as your draft. Leave all the same?</source>
      <translation>Eine Antwort, eine Notiz oder ein Merkmal von Ihnen ist noch nicht festgehalten; es bleibt Ihr Entwurf. Trotzdem verlassen?</translation>
    </message>
    <message>
      <source>Conclusion and grounds are recorded with the lock; until then they are your draft. Leave all the same?</source>
      <translation>Schlussfolgerung und Gründe werden mit dem Abschluss festgehalten; bis dahin sind sie Ihr Entwurf. Trotzdem verlassen?</translation>
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
    <name>CoursePart</name>
    <message>
      <source>Accounts with the role of an examiner appear here.</source>
      <translation>Konten mit der Rolle Untersuchung erscheinen hier.</translation>
    </message>
    <message>
      <source>Choose somebody at the left.</source>
      <translation>Wählen Sie links jemanden.</translation>
    </message>
    <message>
      <source>Course</source>
      <translation>Kurs</translation>
    </message>
    <message>
      <source>Nobody examines here</source>
      <translation>Niemand untersucht hier</translation>
    </message>
    <message>
      <source>Save as PDF…</source>
      <translation>Als PDF speichern …</translation>
    </message>
    <message>
      <source>Save the course</source>
      <translation>Verlauf speichern</translation>
    </message>
    <message>
      <source>The course is saved.</source>
      <translation>Der Verlauf ist gespeichert.</translation>
    </message>
    <message>
      <source>The section as a whole</source>
      <translation>Die Stelle als Ganzes</translation>
    </message>
    <message>
      <source>Whose</source>
      <translation>Wessen</translation>
    </message>
    <message>
      <source>Whose course</source>
      <translation>Wessen Verlauf</translation>
    </message>
    <message>
      <source>reading who examines</source>
      <translation>wer untersucht, wird gelesen</translation>
    </message>
    <message>
      <source>saving the course</source>
      <translation>Verlauf wird gespeichert</translation>
    </message>
    <message>
      <source>scoring</source>
      <translation>Wird ausgewertet</translation>
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
    <name>DayField</name>
    <message>
      <source>The day is not written as 2026-12-31</source>
      <translation>Der Tag ist nicht geschrieben wie 2026-12-31</translation>
    </message>
  </context>
  <context>
    <name>DecisionPage</name>
    <message>
      <source>Agency</source>
      <translation>Behörde</translation>
    </message>
    <message>
      <source>Both examiners, each blind to the other, came to the same finding.</source>
      <translation>Beide Untersuchenden kamen, ohne voneinander zu wissen, zum selben Befund.</translation>
    </message>
    <message>
      <source>Candidate</source>
      <translation>Kandidat</translation>
    </message>
    <message>
      <source>Candidate {0} · {1} · {2}</source>
      <translation>Kandidat {0} · {1} · {2}</translation>
    </message>
    <message>
      <source>Choose an answer below to see that candidate</source>
      <translation>Wählen Sie unten eine Antwort, um diesen Kandidaten zu sehen</translation>
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
      <translation>Entscheidung über Anfrage {0}</translation>
    </message>
    <message>
      <source>Identifier</source>
      <translation>Kennung</translation>
    </message>
    <message>
      <source>In the gallery</source>
      <translation>In der Galerie</translation>
    </message>
    <message>
      <source>Open report</source>
      <translation>Bericht öffnen</translation>
    </message>
    <message>
      <source>Opening the review</source>
      <translation>Überprüfung wird geöffnet</translation>
    </message>
    <message>
      <source>Person in the gallery</source>
      <translation>Person in der Galerie</translation>
    </message>
    <message>
      <source>Photos of</source>
      <translation>Fotos vom</translation>
    </message>
    <message>
      <source>Probe</source>
      <translation>Probe</translation>
    </message>
    <message>
      <source>Recording the decision</source>
      <translation>Entscheidung wird festgehalten</translation>
    </message>
    <message>
      <source>The decision is recorded under your name and cannot be changed afterwards.</source>
      <translation>Die Entscheidung wird unter Ihrem Namen festgehalten und kann danach nicht geändert werden.</translation>
    </message>
    <message>
      <source>The lead goes to {0}. It names a person, and cannot be taken back.</source>
      <translation>Der Hinweis geht an {0}. Er nennt eine Person und kann nicht zurückgenommen werden.</translation>
    </message>
    <message>
      <source>The two examiners disagree, so nothing can be approved. Both findings stay on record as they were locked.</source>
      <translation>Die beiden Untersuchenden sind uneins, darum kann nichts genehmigt werden. Beide Befunde bleiben so in der Akte, wie sie abgeschlossen wurden.</translation>
    </message>
    <message>
      <source>Your decision is not recorded yet. What you wrote is kept as your draft. Leave all the same?</source>
      <translation>Ihre Entscheidung ist noch nicht festgehalten. Was Sie schrieben, bleibt Ihr Entwurf. Trotzdem verlassen?</translation>
    </message>
    <message>
      <source>name not recorded</source>
      <translation>Name nicht verzeichnet</translation>
    </message>
    <message>
      <source>opening the candidate</source>
      <translation>Kandidat wird geöffnet</translation>
    </message>
    <message>
      <source>opening the probe</source>
      <translation>Probe wird geöffnet</translation>
    </message>
    <message>
      <source>opening the review</source>
      <translation>Überprüfung wird geöffnet</translation>
    </message>
    <message>
      <source>reading the validation</source>
      <translation>Validierung wird gelesen</translation>
    </message>
    <message>
      <source>recording the decision</source>
      <translation>Entscheidung wird festgehalten</translation>
    </message>
    <message>
      <source>{0} on {1}</source>
      <translation>{0} am {1}</translation>
    </message>
    <message>
      <source>{0} · Original · {1} frame {2}</source>
      <translation>{0} · Original · {1} Bild {2}</translation>
    </message>
    <message>
      <source>{0}?</source>
      <translation>{0}?</translation>
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
      <translation>Einzelheiten kopieren</translation>
    </message>
    <message>
      <source>Detail of the mistake</source>
      <translation>Einzelheiten des Fehlers</translation>
    </message>
    <message>
      <source>Something in the program went wrong</source>
      <translation>Im Programm ist etwas schiefgegangen</translation>
    </message>
    <message>
      <source>The program ran into a mistake of its own. Your last step may not have been done: check it before you go on. Copy the detail below and give it to the person who looks after this workstation.</source>
      <translation>Das Programm ist auf einen eigenen Fehler gestoßen. Ihr letzter Schritt ist vielleicht nicht geschehen: Prüfen Sie das, bevor Sie weitergehen. Kopieren Sie die Einzelheiten unten und geben Sie sie der Person, die diesen Arbeitsplatz betreut.</translation>
    </message>
  </context>
  <context>
    <name>DisclosurePart</name>
    <message>
      <source>Case or complaint number</source>
      <translation>Fall- oder Anzeigenummer</translation>
    </message>
    <message>
      <source>Disclose…</source>
      <translation>Offenlegen …</translation>
    </message>
    <message>
      <source>Every search that was made on the case, with every candidate and every answer, whether or not a lead came of it; and every entry of the log about it. No picture.</source>
      <translation>Jede Suche zu diesem Fall, mit jedem Kandidaten und jeder Antwort, ob daraus ein Hinweis wurde oder nicht; und jeder Eintrag des Protokolls dazu. Kein Bild.</translation>
    </message>
    <message>
      <source>Given to, one on each line</source>
      <translation>Empfangende, je eine Zeile</translation>
    </message>
    <message>
      <source>Order or request it answers</source>
      <translation>Anordnung oder Antrag, dem es folgt</translation>
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
      <translation>Zeichnungen</translation>
    </message>
    <message>
      <source>Drawings of the first examiner: {0}</source>
      <translation>Zeichnungen der ersten Untersuchung: {0}</translation>
    </message>
    <message>
      <source>Drawings of the second examiner: {0}</source>
      <translation>Zeichnungen der zweiten Untersuchung: {0}</translation>
    </message>
    <message>
      <source>First ({0})</source>
      <translation>Erste ({0})</translation>
    </message>
    <message>
      <source>No drawings</source>
      <translation>Keine Zeichnungen</translation>
    </message>
    <message>
      <source>None</source>
      <translation>Keines</translation>
    </message>
    <message>
      <source>Second ({0})</source>
      <translation>Zweite ({0})</translation>
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
      <translation>Alle Dateien (*)</translation>
    </message>
    <message>
      <source>Evidence is added file by file, not by folders ({0}). Open the folder and choose its files.</source>
      <translation>Beweismittel werden Datei für Datei hinzugefügt, nicht als Ordner ({0}). Öffnen Sie den Ordner und wählen Sie seine Dateien.</translation>
    </message>
    <message>
      <source>Stills and clips ({0})</source>
      <translation>Standbilder und Filme ({0})</translation>
    </message>
    <message>
      <source>That is no file of this computer. Save it as a file, and drop that.</source>
      <translation>Das ist keine Datei dieses Rechners. Speichern Sie es als Datei und ziehen Sie diese hierher.</translation>
    </message>
    <message>
      <source>adding {0}</source>
      <translation>{0} wird hinzugefügt</translation>
    </message>
  </context>
  <context>
    <name>EvidenceDesk</name>
    <message>
      <source>The exhibit in words</source>
      <translation>Das Asservat in Worten</translation>
    </message>
  </context>
  <context>
    <name>EvidenceFaces</name>
    <message>
      <source>Track {0}</source>
      <translation>Spur {0}</translation>
    </message>
    <message>
      <source>clip</source>
      <translation>Film</translation>
    </message>
    <message>
      <source>frame {0}</source>
      <translation>Bild {0}</translation>
    </message>
    <message>
      <source>no timestamp</source>
      <translation>kein Zeitstempel</translation>
    </message>
    <message>
      <source>opening the contact sheet</source>
      <translation>Kontaktbogen wird geöffnet</translation>
    </message>
    <message>
      <source>picture</source>
      <translation>Bild</translation>
    </message>
  </context>
  <context>
    <name>EvidenceForm</name>
    <message>
      <source>Add 1 file</source>
      <translation>1 Datei hinzufügen</translation>
    </message>
    <message>
      <source>Add {0} files</source>
      <translation>{0} Dateien hinzufügen</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Custodian</source>
      <translation>Verwahrung</translation>
    </message>
    <message>
      <source>For example: copied from the recorder on site</source>
      <translation>Zum Beispiel: vor Ort vom Rekorder kopiert</translation>
    </message>
    <message>
      <source>How acquired</source>
      <translation>Wie erlangt</translation>
    </message>
    <message>
      <source>To be added: {0}</source>
      <translation>Wird hinzugefügt: {0}</translation>
    </message>
    <message>
      <source>Who keeps the original</source>
      <translation>Wer das Original verwahrt</translation>
    </message>
  </context>
  <context>
    <name>EvidencePage</name>
    <message>
      <source>&amp;Add evidence…</source>
      <translation>&amp;Beweismittel hinzufügen …</translation>
    </message>
    <message>
      <source>1 exhibit still waits for its scan and will not be scanned. Leave all the same?</source>
      <translation>1 Asservat wartet noch auf seine Durchsicht und wird nicht durchgesehen. Trotzdem verlassen?</translation>
    </message>
    <message>
      <source>Add evidence…</source>
      <translation>Beweismittel hinzufügen …</translation>
    </message>
    <message>
      <source>Add the stills and clips of this request, or drop them here. Each file is copied once, hashed, and never changed.</source>
      <translation>Fügen Sie Standbilder und Filme dieser Anfrage hinzu oder ziehen Sie sie hierher. Jede Datei wird einmal kopiert, mit Prüfsumme versehen und nie verändert.</translation>
    </message>
    <message>
      <source>An examiner takes the probe</source>
      <translation>Wer untersucht, nimmt die Probe</translation>
    </message>
    <message>
      <source>Evidence</source>
      <translation>Beweismittel</translation>
    </message>
    <message>
      <source>Files you chose are not added yet. Leave all the same?</source>
      <translation>Gewählte Dateien sind noch nicht hinzugefügt. Trotzdem verlassen?</translation>
    </message>
    <message>
      <source>Find faces in this frame (F)</source>
      <translation>Gesichter in diesem Bild finden (F)</translation>
    </message>
    <message>
      <source>Let go to add these files to the request.</source>
      <translation>Loslassen, um diese Dateien zur Anfrage zu nehmen.</translation>
    </message>
    <message>
      <source>No evidence yet</source>
      <translation>Noch keine Beweismittel</translation>
    </message>
    <message>
      <source>No frame is shown yet</source>
      <translation>Noch wird kein Bild gezeigt</translation>
    </message>
    <message>
      <source>Not evidence yet</source>
      <translation>Noch kein Beweismittel</translation>
    </message>
    <message>
      <source>Request {0}</source>
      <translation>Anfrage {0}</translation>
    </message>
    <message>
      <source>Say above how these files were acquired and who keeps the originals; then add them.</source>
      <translation>Oben angeben, wie diese Dateien erlangt wurden und wer die Originale verwahrt; dann hinzufügen.</translation>
    </message>
    <message>
      <source>Take as probe</source>
      <translation>Als Probe nehmen</translation>
    </message>
    <message>
      <source>Take {0} as probe</source>
      <translation>{0} als Probe nehmen</translation>
    </message>
    <message>
      <source>opening the evidence</source>
      <translation>Beweismittel wird geöffnet</translation>
    </message>
    <message>
      <source>reading what was found</source>
      <translation>Fundstellen werden gelesen</translation>
    </message>
    <message>
      <source>{0} exhibits still wait for their scan and will not be scanned. Leave all the same?</source>
      <translation>{0} Asservate warten noch auf ihre Durchsicht und werden nicht durchgesehen. Trotzdem verlassen?</translation>
    </message>
    <message>
      <source>{0} faces in this frame: choose one (N)</source>
      <translation>{0} Gesichter in diesem Bild: eines wählen (N)</translation>
    </message>
  </context>
  <context>
    <name>EvidenceScans</name>
    <message>
      <source>scanning {0}</source>
      <translation>{0} wird durchgesehen</translation>
    </message>
  </context>
  <context>
    <name>EvidenceViewer</name>
    <message>
      <source>1 face in this frame</source>
      <translation>1 Gesicht in diesem Bild</translation>
    </message>
    <message>
      <source>Face {0}</source>
      <translation>Gesicht {0}</translation>
    </message>
    <message>
      <source>No face found in this frame; the eyes can be placed by hand</source>
      <translation>Kein Gesicht in diesem Bild gefunden; die Augen können von Hand gesetzt werden</translation>
    </message>
    <message>
      <source>Track {0}</source>
      <translation>Spur {0}</translation>
    </message>
    <message>
      <source>changing the view</source>
      <translation>Ansicht wird gewechselt</translation>
    </message>
    <message>
      <source>finding faces</source>
      <translation>Gesichter werden gesucht</translation>
    </message>
    <message>
      <source>opening {0}</source>
      <translation>{0} wird geöffnet</translation>
    </message>
    <message>
      <source>reading frame {0}</source>
      <translation>Bild {0} wird gelesen</translation>
    </message>
    <message>
      <source>{0} faces in this frame</source>
      <translation>{0} Gesichter in diesem Bild</translation>
    </message>
    <message>
      <source>{0}, chosen</source>
      <translation>{0}, gewählt</translation>
    </message>
  </context>
  <context>
    <name>ExaminationPage</name>
    <message>
      <source>A second look, blind</source>
      <translation>Ein zweiter Blick, blind</translation>
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
      <source>opening the examination</source>
      <translation>Untersuchung wird geöffnet</translation>
    </message>
    <message>
      <source>reading the validation</source>
      <translation>Validierung wird gelesen</translation>
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
    <name>ExerciseForm</name>
    <message>
      <source>Another seed gives other cases.</source>
      <translation>Ein anderer Startwert gibt andere Fälle.</translation>
    </message>
    <message>
      <source>Candidates in a list</source>
      <translation>Kandidaten je Liste</translation>
    </message>
    <message>
      <source>Cases</source>
      <translation>Fälle</translation>
    </message>
    <message>
      <source>Difficulty</source>
      <translation>Schwierigkeit</translation>
    </message>
    <message>
      <source>Empty for no date.</source>
      <translation>Leer für kein Datum.</translation>
    </message>
    <message>
      <source>Examiners read it in their list.</source>
      <translation>Die Untersuchenden lesen ihn in ihrer Liste.</translation>
    </message>
    <message>
      <source>Fillers</source>
      <translation>Ähnliche Fremde</translation>
    </message>
    <message>
      <source>Given to</source>
      <translation>Gegeben an</translation>
    </message>
    <message>
      <source>In the other cases nobody on the list is the person.</source>
      <translation>In den anderen Fällen ist niemand auf der Liste die Person.</translation>
    </message>
    <message>
      <source>Lists stand in the machine's order</source>
      <translation>Listen stehen in der Reihenfolge der Maschine</translation>
    </message>
    <message>
      <source>Mated, of a hundred</source>
      <translation>Mit Gegenstück, von hundert</translation>
    </message>
    <message>
      <source>Minutes for a case</source>
      <translation>Minuten je Fall</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <source>Nobody yet, or these; more can be given it later.</source>
      <translation>Noch niemand, oder diese; weitere können sie später erhalten.</translation>
    </message>
    <message>
      <source>Only these people are shown</source>
      <translation>Nur diese Personen werden gezeigt</translation>
    </message>
    <message>
      <source>Person identifiers; empty for everybody.</source>
      <translation>Personenkennungen; leer für alle.</translation>
    </message>
    <message>
      <source>Pictures and lists</source>
      <translation>Bilder und Listen</translation>
    </message>
    <message>
      <source>Pixels between the eyes</source>
      <translation>Pixel Augenabstand</translation>
    </message>
    <message>
      <source>Repeated cases</source>
      <translation>Wiederholte Fälle</translation>
    </message>
    <message>
      <source>Seed</source>
      <translation>Startwert</translation>
    </message>
    <message>
      <source>Until</source>
      <translation>Bis</translation>
    </message>
    <message>
      <source>When the truth is told</source>
      <translation>Wann die Wahrheit gesagt wird</translation>
    </message>
    <message>
      <source>as the difficulty has it</source>
      <translation>je nach Schwierigkeit</translation>
    </message>
    <message>
      <source>no limit</source>
      <translation>keine Grenze</translation>
    </message>
    <message>
      <source>none</source>
      <translation>keine</translation>
    </message>
    <message>
      <source>{0} cases, {1}</source>
      <translation>{0} Fälle, {1}</translation>
    </message>
  </context>
  <context>
    <name>ExercisePage</name>
    <message>
      <source>1 candidate is not rated</source>
      <translation>1 Kandidat ist nicht bewertet</translation>
    </message>
    <message>
      <source>Candidate</source>
      <translation>Kandidat</translation>
    </message>
    <message>
      <source>Candidate {0} · {1}</source>
      <translation>Kandidat {0} · {1}</translation>
    </message>
    <message>
      <source>Case {0} of {1}</source>
      <translation>Fall {0} von {1}</translation>
    </message>
    <message>
      <source>Exercise</source>
      <translation>Übung</translation>
    </message>
    <message>
      <source>Next case</source>
      <translation>Nächster Fall</translation>
    </message>
    <message>
      <source>Opening the case</source>
      <translation>Fall wird geöffnet</translation>
    </message>
    <message>
      <source>Probe</source>
      <translation>Probe</translation>
    </message>
    <message>
      <source>Ratings and truth</source>
      <translation>Bewertungen und Wahrheit</translation>
    </message>
    <message>
      <source>Record answer</source>
      <translation>Antwort festhalten</translation>
    </message>
    <message>
      <source>Recording the answer</source>
      <translation>Antwort wird festgehalten</translation>
    </message>
    <message>
      <source>The answer to this case is not recorded. Leave, and lose your ratings?</source>
      <translation>Die Antwort auf diesen Fall ist nicht festgehalten. Verlassen und die Bewertungen verlieren?</translation>
    </message>
    <message>
      <source>another person</source>
      <translation>eine andere Person</translation>
    </message>
    <message>
      <source>opening the case</source>
      <translation>Fall wird geöffnet</translation>
    </message>
    <message>
      <source>recording an answer</source>
      <translation>Antwort wird festgehalten</translation>
    </message>
    <message>
      <source>the same person</source>
      <translation>dieselbe Person</translation>
    </message>
    <message>
      <source>{0} candidates are not rated</source>
      <translation>{0} Kandidaten sind nicht bewertet</translation>
    </message>
    <message>
      <source>{0} · {1}</source>
      <translation>{0} · {1}</translation>
    </message>
  </context>
  <context>
    <name>ExercisesPage</name>
    <message>
      <source>&amp;New exercise</source>
      <translation>&amp;Neue Übung</translation>
    </message>
    <message>
      <source>&amp;Over time</source>
      <translation>&amp;Verlauf</translation>
    </message>
    <message>
      <source>E&amp;xercises</source>
      <translation>Ü&amp;bungen</translation>
    </message>
    <message>
      <source>Exercises</source>
      <translation>Übungen</translation>
    </message>
    <message>
      <source>Own &amp;pictures</source>
      <translation>Eigene &amp;Bilder</translation>
    </message>
  </context>
  <context>
    <name>ExhibitList</name>
    <message>
      <source>1 exhibit</source>
      <translation>1 Asservat</translation>
    </message>
    <message>
      <source>Exhibits</source>
      <translation>Asservate</translation>
    </message>
    <message>
      <source>Look for faces in every exhibit that was not scanned, one after the other</source>
      <translation>In jedem noch nicht durchgesehenen Asservat nach Gesichtern suchen, eines nach dem anderen</translation>
    </message>
    <message>
      <source>Scan all</source>
      <translation>Alle durchsehen</translation>
    </message>
    <message>
      <source>{0} exhibits</source>
      <translation>{0} Asservate</translation>
    </message>
  </context>
  <context>
    <name>ExportPart</name>
    <message>
      <source>Also as CASE/UCO JSON-LD, a small subset for other tools</source>
      <translation>Auch als CASE/UCO JSON-LD, ein kleiner Teil für andere Werkzeuge</translation>
    </message>
    <message>
      <source>Entries in the order and with the content of the log, to read (PDF, CSV) and for machines (JSON lines), with the proofs, the signed checkpoint and the verifier itself.</source>
      <translation>Einträge in der Reihenfolge und mit dem Inhalt des Protokolls, zum Lesen (PDF, CSV) und für Maschinen (JSON-Zeilen), mit den Beweisen, dem unterschriebenen Kontrollpunkt und dem Prüfprogramm selbst.</translation>
    </message>
    <message>
      <source>Export…</source>
      <translation>Ausgeben …</translation>
    </message>
    <message>
      <source>No reason for the pictures</source>
      <translation>Kein Grund für die Bilder</translation>
    </message>
    <message>
      <source>No session, request or person</source>
      <translation>Keine Sitzung, Anfrage oder Person</translation>
    </message>
    <message>
      <source>Nothing chosen</source>
      <translation>Nichts gewählt</translation>
    </message>
    <message>
      <source>Only what this person did in the period below</source>
      <translation>Nur was diese Person im Zeitraum unten tat</translation>
    </message>
    <message>
      <source>Session, request number or sign-in name</source>
      <translation>Sitzung, Nummer der Anfrage oder Anmeldename</translation>
    </message>
    <message>
      <source>What</source>
      <translation>Was</translation>
    </message>
    <message>
      <source>Why pictures leave</source>
      <translation>Warum Bilder das Haus verlassen</translation>
    </message>
    <message>
      <source>With the pictures concerned</source>
      <translation>Mit den betroffenen Bildern</translation>
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
      <source>1 of 3: draw a box around the head with the mouse; or arrows move it, Ctrl+arrows size it, Return.</source>
      <translation>1 von 3: mit der Maus einen Rahmen um den Kopf ziehen; oder Pfeile verschieben ihn, Strg+Pfeile ändern die Größe, Eingabe.</translation>
    </message>
    <message>
      <source>2 of 3: the middle of the eye on the left of the picture (click, or arrows and Return).</source>
      <translation>2 von 3: die Mitte des Auges links im Bild (Klick, oder Pfeile und Eingabe).</translation>
    </message>
    <message>
      <source>3 of 3: the middle of the eye on the right of the picture (click, or arrows and Return).</source>
      <translation>3 von 3: die Mitte des Auges rechts im Bild (Klick, oder Pfeile und Eingabe).</translation>
    </message>
    <message>
      <source>Chosen: {0}, of {1} here. Found by {2}.</source>
      <translation>Gewählt: {0}, von {1} hier. Gefunden von {2}.</translation>
    </message>
    <message>
      <source>Frame</source>
      <translation>Bild</translation>
    </message>
    <message>
      <source>L</source>
      <translation>L</translation>
    </message>
    <message>
      <source>Next face (N)</source>
      <translation>Nächstes Gesicht (N)</translation>
    </message>
    <message>
      <source>No face was found. Place the eyes by hand if you see one.</source>
      <translation>Kein Gesicht gefunden. Setzen Sie die Augen von Hand, wenn Sie eines sehen.</translation>
    </message>
    <message>
      <source>Place eyes by hand (E)</source>
      <translation>Augen von Hand setzen (E)</translation>
    </message>
    <message>
      <source>Placed. Take a point up again to correct it (drag it, or Return and arrows).</source>
      <translation>Gesetzt. Zum Berichtigen einen Punkt wieder aufnehmen (ziehen, oder Eingabe und Pfeile).</translation>
    </message>
    <message>
      <source>R</source>
      <translation>R</translation>
    </message>
    <message>
      <source>{0} faces were found. Click the probe, or go to it with N.</source>
      <translation>{0} Gesichter gefunden. Die Probe anklicken oder mit N ansteuern.</translation>
    </message>
    <message>
      <source>{0}, chosen</source>
      <translation>{0}, gewählt</translation>
    </message>
  </context>
  <context>
    <name>FacesPanel</name>
    <message>
      <source>1 frame could not be decoded and was not looked at.</source>
      <translation>1 Bild konnte nicht entschlüsselt werden und wurde nicht angesehen.</translation>
    </message>
    <message>
      <source>1 track</source>
      <translation>1 Spur</translation>
    </message>
    <message>
      <source>A scan looks for faces from the first frame to the last and groups them into tracks, the best of each first. It can be stopped.</source>
      <translation>Eine Durchsicht sucht vom ersten bis zum letzten Bild nach Gesichtern und ordnet sie zu Spuren, von jeder das beste zuerst. Sie kann angehalten werden.</translation>
    </message>
    <message>
      <source>Exhibits are scanned one after the other.</source>
      <translation>Asservate werden nacheinander durchgesehen.</translation>
    </message>
    <message>
      <source>Faces</source>
      <translation>Gesichter</translation>
    </message>
    <message>
      <source>Faces of this exhibit, by track</source>
      <translation>Gesichter dieses Asservats, nach Spuren</translation>
    </message>
    <message>
      <source>How far it is, and how to stop it, stands at the foot of the window. Other exhibits can be looked at meanwhile.</source>
      <translation>Wie weit sie ist und wie man sie anhält, steht am Fuß des Fensters. Andere Asservate können währenddessen angesehen werden.</translation>
    </message>
    <message>
      <source>No face was found</source>
      <translation>Kein Gesicht gefunden</translation>
    </message>
    <message>
      <source>Not scanned yet</source>
      <translation>Noch nicht durchgesehen</translation>
    </message>
    <message>
      <source>Only the best of each track</source>
      <translation>Nur das Beste jeder Spur</translation>
    </message>
    <message>
      <source>Scan again</source>
      <translation>Noch einmal durchsehen</translation>
    </message>
    <message>
      <source>Scan {0} for faces</source>
      <translation>{0} nach Gesichtern durchsehen</translation>
    </message>
    <message>
      <source>Scanning</source>
      <translation>Wird durchgesehen</translation>
    </message>
    <message>
      <source>Show all {0} faces</source>
      <translation>Alle {0} Gesichter zeigen</translation>
    </message>
    <message>
      <source>The scan found no face. If you see one, go to its frame and take it as probe: there you can place the eyes by hand.</source>
      <translation>Die Durchsicht fand kein Gesicht. Wenn Sie eines sehen, gehen Sie zu seinem Bild und nehmen Sie es als Probe: dort können Sie die Augen von Hand setzen.</translation>
    </message>
    <message>
      <source>Waits for its scan</source>
      <translation>Wartet auf die Durchsicht</translation>
    </message>
    <message>
      <source>{0} frames could not be decoded and were not looked at.</source>
      <translation>{0} Bilder konnten nicht entschlüsselt werden und wurden nicht angesehen.</translation>
    </message>
    <message>
      <source>{0} in {1}</source>
      <translation>{0} in {1}</translation>
    </message>
    <message>
      <source>{0} tracks</source>
      <translation>{0} Spuren</translation>
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
      <source>N writes here, Escape goes back, arrow down goes on.</source>
      <translation>N schreibt hier, Esc geht zurück, Pfeil ab geht weiter.</translation>
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
      <source>First</source>
      <translation>Erste</translation>
    </message>
    <message>
      <source>First: {0}</source>
      <translation>Erste: {0}</translation>
    </message>
    <message>
      <source>In their words</source>
      <translation>In eigenen Worten</translation>
    </message>
    <message>
      <source>Neither examiner judged features of this candidate.</source>
      <translation>Niemand hat Merkmale dieses Kandidaten beurteilt.</translation>
    </message>
    <message>
      <source>On the probe: {0} for the first, {1} for the second.</source>
      <translation>Auf der Probe: {0} für die erste, {1} für die zweite Untersuchung.</translation>
    </message>
    <message>
      <source>Only the first examiner judged features of this candidate.</source>
      <translation>Nur die erste Untersuchung hat Merkmale dieses Kandidaten beurteilt.</translation>
    </message>
    <message>
      <source>Only the second examiner judged features of this candidate.</source>
      <translation>Nur die zweite Untersuchung hat Merkmale dieses Kandidaten beurteilt.</translation>
    </message>
    <message>
      <source>Second</source>
      <translation>Zweite</translation>
    </message>
    <message>
      <source>Second: {0}</source>
      <translation>Zweite: {0}</translation>
    </message>
    <message>
      <source>They differ.</source>
      <translation>Sie sind verschieden.</translation>
    </message>
    <message>
      <source>not judged</source>
      <translation>nicht beurteilt</translation>
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
    <name>FindingsPart</name>
    <message>
      <source>Answer</source>
      <translation>Antwort</translation>
    </message>
    <message>
      <source>Answers in proficiency tests</source>
      <translation>Antworten in Eignungsprüfungen</translation>
    </message>
    <message>
      <source>Answers stand here once a test is decided and revealed.</source>
      <translation>Antworten stehen hier, sobald eine Prüfung entschieden und aufgedeckt ist.</translation>
    </message>
    <message>
      <source>Conclusion</source>
      <translation>Schlussfolgerung</translation>
    </message>
    <message>
      <source>Examiner</source>
      <translation>Untersuchende Person</translation>
    </message>
    <message>
      <source>Nothing to read yet</source>
      <translation>Noch nichts zu lesen</translation>
    </message>
    <message>
      <source>On the list</source>
      <translation>Auf der Liste</translation>
    </message>
    <message>
      <source>Seat</source>
      <translation>Platz</translation>
    </message>
    <message>
      <source>Test</source>
      <translation>Prüfung</translation>
    </message>
    <message>
      <source>Time</source>
      <translation>Zeit</translation>
    </message>
    <message>
      <source>d′ {0:.2f}</source>
      <translation>d′ {0:.2f}</translation>
    </message>
    <message>
      <source>examination</source>
      <translation>Untersuchung</translation>
    </message>
    <message>
      <source>no</source>
      <translation>nein</translation>
    </message>
    <message>
      <source>not right</source>
      <translation>nicht richtig</translation>
    </message>
    <message>
      <source>reading the scores</source>
      <translation>Auswertung wird gelesen</translation>
    </message>
    <message>
      <source>right</source>
      <translation>richtig</translation>
    </message>
    <message>
      <source>too few of each kind for d′</source>
      <translation>zu wenige von jeder Art für d′</translation>
    </message>
    <message>
      <source>verification</source>
      <translation>Überprüfung</translation>
    </message>
    <message>
      <source>yes</source>
      <translation>ja</translation>
    </message>
    <message>
      <source>{0:.0f} min</source>
      <translation>{0:.0f} min</translation>
    </message>
    <message>
      <source>{0}: {1} found, {2} other called, {3} missed, {4} false alarms, {5} correct rejections; {6}.</source>
      <translation>{0}: {1} gefunden, {2} andere genannt, {3} verpasst, {4} falsche Nennungen, {5} richtig verneint; {6}.</translation>
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
      <source>(0 to {0})</source>
      <translation>(0 bis {0})</translation>
    </message>
    <message>
      <source>Frame</source>
      <translation>Bild</translation>
    </message>
    <message>
      <source>Frame number</source>
      <translation>Nummer des Bildes</translation>
    </message>
    <message>
      <source>Next frame (.)</source>
      <translation>Nächstes Bild (.)</translation>
    </message>
    <message>
      <source>Pause (Space)</source>
      <translation>Anhalten (Leertaste)</translation>
    </message>
    <message>
      <source>Play (Space)</source>
      <translation>Abspielen (Leertaste)</translation>
    </message>
    <message>
      <source>Presentation time</source>
      <translation>Zeitpunkt der Wiedergabe</translation>
    </message>
    <message>
      <source>Previous frame (,)</source>
      <translation>Voriges Bild (,)</translation>
    </message>
    <message>
      <source>Speed</source>
      <translation>Geschwindigkeit</translation>
    </message>
    <message>
      <source>Type a frame number and press Return</source>
      <translation>Schreiben Sie eine Bildnummer und drücken Sie Eingabe</translation>
    </message>
    <message>
      <source>frame {0}</source>
      <translation>Bild {0}</translation>
    </message>
    <message>
      <source>frame {0} on the way to {1}</source>
      <translation>Bild {0} auf dem Weg zu {1}</translation>
    </message>
    <message>
      <source>no timestamp</source>
      <translation>kein Zeitstempel</translation>
    </message>
    <message>
      <source>{0} of {1} frames a second</source>
      <translation>{0} von {1} Bildern je Sekunde</translation>
    </message>
    <message>
      <source>{0} of {1} frames a second, slower than real</source>
      <translation>{0} von {1} Bildern je Sekunde, langsamer als in Wirklichkeit</translation>
    </message>
  </context>
  <context>
    <name>FurtherForm</name>
    <message>
      <source>At least {0} characters; several words are easy to keep in mind.</source>
      <translation>Mindestens {0} Zeichen; mehrere Worte merkt man sich leicht.</translation>
    </message>
    <message>
      <source>Code of the app</source>
      <translation>Code der App</translation>
    </message>
    <message>
      <source>Code of the app, in place of the key</source>
      <translation>Code der App, anstelle des Schlüssels</translation>
    </message>
    <message>
      <source>PIN of the security key, if it asks for one</source>
      <translation>PIN des Sicherheitsschlüssels, falls er eine verlangt</translation>
    </message>
    <message>
      <source>QR code of the setup; the same is written beside it</source>
      <translation>QR-Code der Einrichtung; dasselbe steht daneben geschrieben</translation>
    </message>
    <message>
      <source>Scan this with the app, or type what is written here:</source>
      <translation>Nehmen Sie dies mit der App auf, oder tippen Sie, was hier steht:</translation>
    </message>
    <message>
      <source>The same passphrase again</source>
      <translation>Derselbe Kennsatz noch einmal</translation>
    </message>
    <message>
      <source>The two passphrases differ</source>
      <translation>Die beiden Kennsätze sind verschieden</translation>
    </message>
    <message>
      <source>Your own passphrase</source>
      <translation>Ihr eigener Kennsatz</translation>
    </message>
  </context>
  <context>
    <name>GalleryPage</name>
    <message>
      <source>&amp;Holdings</source>
      <translation>&amp;Bestand</translation>
    </message>
    <message>
      <source>&amp;Import</source>
      <translation>&amp;Import</translation>
    </message>
    <message>
      <source>&amp;Records</source>
      <translation>A&amp;kten</translation>
    </message>
    <message>
      <source>Bac&amp;kups</source>
      <translation>Sic&amp;herungen</translation>
    </message>
    <message>
      <source>Gallery</source>
      <translation>Galerie</translation>
    </message>
    <message>
      <source>Hea&amp;lth</source>
      <translation>&amp;Gesundheit</translation>
    </message>
    <message>
      <source>Local &amp;validation</source>
      <translation>Örtliche &amp;Validierung</translation>
    </message>
    <message>
      <source>Network chan&amp;ge</source>
      <translation>Netzwechs&amp;el</translation>
    </message>
    <message>
      <source>Re&amp;movals</source>
      <translation>&amp;Entfernungen</translation>
    </message>
    <message>
      <source>Re&amp;tention</source>
      <translation>&amp;Fristen</translation>
    </message>
  </context>
  <context>
    <name>GallerySection</name>
    <message>
      <source>Removal {0} of {1} photos waits for a second person, under Removals.</source>
      <translation>Entfernung {0} von {1} Fotos wartet unter Entfernungen auf eine zweite Person.</translation>
    </message>
  </context>
  <context>
    <name>GivenList</name>
    <message>
      <source>Given so far</source>
      <translation>Bisher gegeben</translation>
    </message>
    <message>
      <source>To nobody yet</source>
      <translation>Noch an niemanden</translation>
    </message>
    <message>
      <source>{0}
{1} on {2} by {3}</source>
      <translation>{0}
{1} am {2} von {3}</translation>
    </message>
  </context>
  <context>
    <name>GivenPart</name>
    <message>
      <source>Answered</source>
      <translation>Beantwortet</translation>
    </message>
    <message>
      <source>Built</source>
      <translation>Gebaut</translation>
    </message>
    <message>
      <source>Cases</source>
      <translation>Fälle</translation>
    </message>
    <message>
      <source>Choose an exercise</source>
      <translation>Wählen Sie eine Übung</translation>
    </message>
    <message>
      <source>Choose somebody below and give it out.</source>
      <translation>Wählen Sie unten jemanden und geben Sie sie aus.</translation>
    </message>
    <message>
      <source>Choose who is given it</source>
      <translation>Wählen Sie, wer sie erhält</translation>
    </message>
    <message>
      <source>Choose who was given an exercise to read the score.</source>
      <translation>Wählen Sie, wem eine Übung gegeben wurde, um das Ergebnis zu lesen.</translation>
    </message>
    <message>
      <source>Examiner</source>
      <translation>Untersuchende Person</translation>
    </message>
    <message>
      <source>Exercise</source>
      <translation>Übung</translation>
    </message>
    <message>
      <source>Exercises</source>
      <translation>Übungen</translation>
    </message>
    <message>
      <source>Give exercise</source>
      <translation>Übung ausgeben</translation>
    </message>
    <message>
      <source>Give it also to</source>
      <translation>Auch ausgeben an</translation>
    </message>
    <message>
      <source>Given to</source>
      <translation>Gegeben an</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <source>No exercise yet</source>
      <translation>Noch keine Übung</translation>
    </message>
    <message>
      <source>No exercise yet: build one</source>
      <translation>Noch keine Übung: bauen Sie eine</translation>
    </message>
    <message>
      <source>Nobody has it</source>
      <translation>Niemand hat sie</translation>
    </message>
    <message>
      <source>Only for an exercise passed by the section's rule</source>
      <translation>Nur für eine Übung, die nach der Regel der Stelle bestanden ist</translation>
    </message>
    <message>
      <source>Save scores as CSV…</source>
      <translation>Ergebnisse als CSV speichern …</translation>
    </message>
    <message>
      <source>Save scores as PDF…</source>
      <translation>Ergebnisse als PDF speichern …</translation>
    </message>
    <message>
      <source>Save statement of passing…</source>
      <translation>Erklärung speichern …</translation>
    </message>
    <message>
      <source>Save the scores</source>
      <translation>Ergebnisse speichern</translation>
    </message>
    <message>
      <source>Save the statement</source>
      <translation>Erklärung speichern</translation>
    </message>
    <message>
      <source>Score</source>
      <translation>Ergebnis</translation>
    </message>
    <message>
      <source>Text (*.txt)</source>
      <translation>Text (*.txt)</translation>
    </message>
    <message>
      <source>The scores are saved.</source>
      <translation>Die Ergebnisse sind gespeichert.</translation>
    </message>
    <message>
      <source>The statement is saved. In casework it brings {0} a certificate, under Accounts.</source>
      <translation>Die Erklärung ist gespeichert. In der Fallarbeit bringt sie {0} ein Zeugnis, unter Konten.</translation>
    </message>
    <message>
      <source>Under New exercise one press builds twenty cases.</source>
      <translation>Unter Neue Übung baut ein Druck zwanzig Fälle.</translation>
    </message>
    <message>
      <source>Until</source>
      <translation>Bis</translation>
    </message>
    <message>
      <source>giving an exercise</source>
      <translation>Übung wird ausgegeben</translation>
    </message>
    <message>
      <source>reading the exercises</source>
      <translation>Übungen werden gelesen</translation>
    </message>
    <message>
      <source>saving the scores</source>
      <translation>Ergebnisse werden gespeichert</translation>
    </message>
    <message>
      <source>scoring</source>
      <translation>Wird ausgewertet</translation>
    </message>
    <message>
      <source>writing the statement</source>
      <translation>Erklärung wird geschrieben</translation>
    </message>
    <message>
      <source>{0} has exercise {1} now, in a shuffle of their own.</source>
      <translation>{0} hat nun Übung {1}, in eigener Reihenfolge.</translation>
    </message>
    <message>
      <source>{0} of {1}</source>
      <translation>{0} von {1}</translation>
    </message>
  </context>
  <context>
    <name>GrowthPlots</name>
    <message>
      <source>Photos at the end of the month</source>
      <translation>Fotos am Ende des Monats</translation>
    </message>
    <message>
      <source>Photos that came</source>
      <translation>Fotos, die kamen</translation>
    </message>
    <message>
      <source>Photos that left</source>
      <translation>Fotos, die gingen</translation>
    </message>
  </context>
  <context>
    <name>HealthSection</name>
    <message>
      <source>&amp;Every photo (slow; due after a change of the network)</source>
      <translation>&amp;Jedes Foto (langsam; fällig nach einem Wechsel des Netzes)</translation>
    </message>
    <message>
      <source>&amp;Photos, chosen by chance, to describe again and compare</source>
      <translation>&amp;Fotos, zufällig gewählt, die neu beschrieben und verglichen werden</translation>
    </message>
    <message>
      <source>A check is running. It goes on, but what it found is told only here. Leave?</source>
      <translation>Eine Prüfung läuft. Sie geht weiter, aber was sie fand, steht nur hier. Verlassen?</translation>
    </message>
    <message>
      <source>Check the gallery</source>
      <translation>Galerie prüfen</translation>
    </message>
    <message>
      <source>Checking; it can be stopped in the bar below</source>
      <translation>Wird geprüft; in der Leiste unten kann man sie anhalten</translation>
    </message>
    <message>
      <source>Every file of the workspace is read to its end, the database and the search index row by row. Nothing is changed. The log has its own check.</source>
      <translation>Jede Datei des Arbeitsbereichs wird ganz gelesen, Datenbank und Suchindex Zeile für Zeile. Nichts wird verändert. Das Protokoll hat eine eigene Prüfung.</translation>
    </message>
    <message>
      <source>Everything is as it should be</source>
      <translation>Alles ist, wie es sein soll</translation>
    </message>
    <message>
      <source>Looked at</source>
      <translation>Angesehen</translation>
    </message>
    <message>
      <source>Not checked yet</source>
      <translation>Noch nicht geprüft</translation>
    </message>
    <message>
      <source>Photos to describe again</source>
      <translation>Neu zu beschreibende Fotos</translation>
    </message>
    <message>
      <source>Start a check with the button below.</source>
      <translation>Beginnen Sie eine Prüfung mit der Schaltfläche unten.</translation>
    </message>
    <message>
      <source>The check found nothing wrong.</source>
      <translation>Die Prüfung fand nichts Falsches.</translation>
    </message>
    <message>
      <source>Things that are wrong: {0}. Stop work and restore what is damaged from a backup.</source>
      <translation>Was nicht stimmt: {0}. Unterbrechen Sie die Arbeit und stellen Sie das Beschädigte aus einer Sicherung wieder her.</translation>
    </message>
    <message>
      <source>What</source>
      <translation>Was</translation>
    </message>
    <message>
      <source>What is wrong</source>
      <translation>Was nicht stimmt</translation>
    </message>
    <message>
      <source>What was looked at</source>
      <translation>Was angesehen wurde</translation>
    </message>
    <message>
      <source>Where</source>
      <translation>Wo</translation>
    </message>
    <message>
      <source>checking the gallery</source>
      <translation>Galerie wird geprüft</translation>
    </message>
  </context>
  <context>
    <name>Heartbeat</name>
    <message>
      <source>checking the program's files</source>
      <translation>Programmdateien werden geprüft</translation>
    </message>
    <message>
      <source>noting that the program is at work</source>
      <translation>Es wird vermerkt, dass das Programm arbeitet</translation>
    </message>
  </context>
  <context>
    <name>HoldingsSection</name>
    <message>
      <source>&amp;Undo this import…</source>
      <translation>Diesen Import &amp;zurücknehmen …</translation>
    </message>
    <message>
      <source>Agency</source>
      <translation>Behörde</translation>
    </message>
    <message>
      <source>An administrator imports arrest photos with a manifest that says where each comes from.</source>
      <translation>Die Verwaltung importiert Fotos mit einer Liste, die sagt, woher jedes stammt.</translation>
    </message>
    <message>
      <source>Authority</source>
      <translation>Grundlage</translation>
    </message>
    <message>
      <source>Born</source>
      <translation>Geboren</translation>
    </message>
    <message>
      <source>Every photo of {0} that is still in the gallery is named in one removal. A second person confirms it; until then nothing changes.</source>
      <translation>Jedes Foto von {0}, das noch in der Galerie ist, steht in einer Entfernung. Eine zweite Person bestätigt sie; bis dahin ändert sich nichts.</translation>
    </message>
    <message>
      <source>Eyes apart</source>
      <translation>Augenabstand</translation>
    </message>
    <message>
      <source>Figures</source>
      <translation>Zahlen</translation>
    </message>
    <message>
      <source>Import</source>
      <translation>Import</translation>
    </message>
    <message>
      <source>Imported</source>
      <translation>Importiert</translation>
    </message>
    <message>
      <source>Imports</source>
      <translation>Importe</translation>
    </message>
    <message>
      <source>Its SHA-256</source>
      <translation>Ihr SHA-256</translation>
    </message>
    <message>
      <source>Newest photo</source>
      <translation>Neuestes Foto</translation>
    </message>
    <message>
      <source>Oldest photo</source>
      <translation>Ältestes Foto</translation>
    </message>
    <message>
      <source>People</source>
      <translation>Personen</translation>
    </message>
    <message>
      <source>People with</source>
      <translation>Personen mit</translation>
    </message>
    <message>
      <source>Photos</source>
      <translation>Fotos</translation>
    </message>
    <message>
      <source>Photos with those before</source>
      <translation>Fotos mit denen davor</translation>
    </message>
    <message>
      <source>Pose</source>
      <translation>Haltung</translation>
    </message>
    <message>
      <source>Propose</source>
      <translation>Vorschlagen</translation>
    </message>
    <message>
      <source>Reason</source>
      <translation>Grund</translation>
    </message>
    <message>
      <source>Sex</source>
      <translation>Geschlecht</translation>
    </message>
    <message>
      <source>Source</source>
      <translation>Quelle</translation>
    </message>
    <message>
      <source>Taken</source>
      <translation>Genommen</translation>
    </message>
    <message>
      <source>The gallery is empty</source>
      <translation>Die Galerie ist leer</translation>
    </message>
    <message>
      <source>Undo import {0}?</source>
      <translation>Import {0} zurücknehmen?</translation>
    </message>
    <message>
      <source>What the gallery holds</source>
      <translation>Was die Galerie enthält</translation>
    </message>
    <message>
      <source>Who says that it was wrong</source>
      <translation>Wer sagt, dass er falsch war</translation>
    </message>
    <message>
      <source>none</source>
      <translation>keine</translation>
    </message>
    <message>
      <source>proposing to undo an import</source>
      <translation>Zurücknehmen eines Imports wird vorgeschlagen</translation>
    </message>
    <message>
      <source>reading the gallery's figures</source>
      <translation>Zahlen der Galerie werden gelesen</translation>
    </message>
  </context>
  <context>
    <name>ImportReportView</name>
    <message>
      <source>&amp;Enrol all the same</source>
      <translation>Trotzdem &amp;aufnehmen</translation>
    </message>
    <message>
      <source>&amp;Show the pictures</source>
      <translation>&amp;Bilder zeigen</translation>
    </message>
    <message>
      <source>Choose a finding and write the reason first</source>
      <translation>Wählen Sie zuerst einen Befund und schreiben Sie den Grund</translation>
    </message>
    <message>
      <source>Compared with</source>
      <translation>Verglichen mit</translation>
    </message>
    <message>
      <source>Decision</source>
      <translation>Entscheidung</translation>
    </message>
    <message>
      <source>Enrol</source>
      <translation>Aufnehmen</translation>
    </message>
    <message>
      <source>Every photo has its provenance and one face.</source>
      <translation>Jedes Foto hat seine Herkunft und ein Gesicht.</translation>
    </message>
    <message>
      <source>Finding</source>
      <translation>Befund</translation>
    </message>
    <message>
      <source>Findings</source>
      <translation>Befunde</translation>
    </message>
    <message>
      <source>For &amp;all undecided of this kind</source>
      <translation>Für &amp;alle offenen dieser Art</translation>
    </message>
    <message>
      <source>For the decision, or for looking at the pictures; it goes on record.</source>
      <translation>Für die Entscheidung oder das Ansehen der Bilder; er kommt in die Akte.</translation>
    </message>
    <message>
      <source>Leave o&amp;ut</source>
      <translation>A&amp;uslassen</translation>
    </message>
    <message>
      <source>Leave out</source>
      <translation>Auslassen</translation>
    </message>
    <message>
      <source>Lines that are wrong</source>
      <translation>Falsche Zeilen</translation>
    </message>
    <message>
      <source>No picture is kept</source>
      <translation>Kein Bild aufbewahrt</translation>
    </message>
    <message>
      <source>Nothing was found</source>
      <translation>Nichts gefunden</translation>
    </message>
    <message>
      <source>Person</source>
      <translation>Person</translation>
    </message>
    <message>
      <source>Photo</source>
      <translation>Foto</translation>
    </message>
    <message>
      <source>Reason</source>
      <translation>Grund</translation>
    </message>
    <message>
      <source>Record</source>
      <translation>Akte</translation>
    </message>
    <message>
      <source>Undecided</source>
      <translation>Offen</translation>
    </message>
    <message>
      <source>What is wrong</source>
      <translation>Was nicht stimmt</translation>
    </message>
    <message>
      <source>What was found</source>
      <translation>Was gefunden wurde</translation>
    </message>
    <message>
      <source>Where</source>
      <translation>Wo</translation>
    </message>
    <message>
      <source>With this finding a photo can only be left out</source>
      <translation>Mit diesem Befund kann ein Foto nur ausgelassen werden</translation>
    </message>
    <message>
      <source>{0}, {1}: {2}</source>
      <translation>{0}, {1}: {2}</translation>
    </message>
    <message>
      <source>{0}: {1} lines have to be mended in the manifest before anything is imported.</source>
      <translation>{0}: {1} Zeilen müssen in der Liste berichtigt werden, bevor etwas importiert wird.</translation>
    </message>
    <message>
      <source>{0}: {1} photos of {2} people; nothing was found against any of them.</source>
      <translation>{0}: {1} Fotos von {2} Personen; gegen keines wurde etwas gefunden.</translation>
    </message>
    <message>
      <source>{0}: {1} photos of {2} people; {3} findings, {4} still to be decided, {5} photos left out.</source>
      <translation>{0}: {1} Fotos von {2} Personen; {3} Befunde, {4} noch zu entscheiden, {5} Fotos ausgelassen.</translation>
    </message>
  </context>
  <context>
    <name>ImportSection</name>
    <message>
      <source>&amp;Back to the source</source>
      <translation>&amp;Zurück zur Quelle</translation>
    </message>
    <message>
      <source>An import is running. It goes on, but how it ended is told only here and in the log. Leave?</source>
      <translation>Ein Import läuft. Er geht weiter, aber wie er endete, steht nur hier und im Protokoll. Verlassen?</translation>
    </message>
    <message>
      <source>Discard</source>
      <translation>Verwerfen</translation>
    </message>
    <message>
      <source>Discard the unfinished import?</source>
      <translation>Den unfertigen Import verwerfen?</translation>
    </message>
    <message>
      <source>Enrolling</source>
      <translation>Wird aufgenommen</translation>
    </message>
    <message>
      <source>Examine</source>
      <translation>Untersuchen</translation>
    </message>
    <message>
      <source>Examine, without enrolling</source>
      <translation>Ansehen, ohne aufzunehmen</translation>
    </message>
    <message>
      <source>Examining; nothing is enrolled</source>
      <translation>Wird angesehen; nichts wird aufgenommen</translation>
    </message>
    <message>
      <source>Findings still undecided: {0}</source>
      <translation>Noch offene Befunde: {0}</translation>
    </message>
    <message>
      <source>Import {0} photos</source>
      <translation>{0} Fotos importieren</translation>
    </message>
    <message>
      <source>Import {0}: {1} photos of {2} people are in the gallery.</source>
      <translation>Import {0}: {1} Fotos von {2} Personen sind in der Galerie.</translation>
    </message>
    <message>
      <source>New import</source>
      <translation>Neuer Import</translation>
    </message>
    <message>
      <source>No photo is left to import</source>
      <translation>Kein Foto bleibt zu importieren</translation>
    </message>
    <message>
      <source>The manifest has to be mended first</source>
      <translation>Zuerst muss die Liste berichtigt werden</translation>
    </message>
    <message>
      <source>What {0} has read so far is removed; the photos in their folder stay. It is on record.</source>
      <translation>Was {0} bisher gelesen hat, wird entfernt; die Fotos in ihrem Ordner bleiben. Es kommt in die Akte.</translation>
    </message>
    <message>
      <source>discarding an unfinished import</source>
      <translation>Unfertiger Import wird verworfen</translation>
    </message>
    <message>
      <source>enrolling photos</source>
      <translation>Fotos werden aufgenommen</translation>
    </message>
    <message>
      <source>examining photos</source>
      <translation>Fotos werden angesehen</translation>
    </message>
    <message>
      <source>looking for unfinished imports</source>
      <translation>Unfertige Importe werden gesucht</translation>
    </message>
    <message>
      <source>opening pictures</source>
      <translation>Bilder werden geöffnet</translation>
    </message>
    <message>
      <source>recording a decision</source>
      <translation>Entscheidung wird festgehalten</translation>
    </message>
  </context>
  <context>
    <name>ImportSourceForm</name>
    <message>
      <source>CSV or JSON (*.csv *.json)</source>
      <translation>CSV oder JSON (*.csv *.json)</translation>
    </message>
    <message>
      <source>Choose a &amp;file…</source>
      <translation>&amp;Datei wählen …</translation>
    </message>
    <message>
      <source>Choose the file with the photos</source>
      <translation>Die Datei mit den Fotos wählen</translation>
    </message>
    <message>
      <source>Choose the folder with the photos</source>
      <translation>Den Ordner mit den Fotos wählen</translation>
    </message>
    <message>
      <source>Choose the manifest</source>
      <translation>Die Liste wählen</translation>
    </message>
    <message>
      <source>Columns of the manifest</source>
      <translation>Spalten der Liste</translation>
    </message>
    <message>
      <source>Empty: manifest.csv or manifest.json among the photos, or else the ANSI/NIST records there</source>
      <translation>Leer: manifest.csv oder manifest.json bei den Fotos, sonst die ANSI/NIST-Dateien dort</translation>
    </message>
    <message>
      <source>Folder, ZIP file or ANSI/NIST record with the photos</source>
      <translation>Ordner, ZIP-Datei oder ANSI/NIST-Datei mit den Fotos</translation>
    </message>
    <message>
      <source>For every photo that does not say so itself:</source>
      <translation>Für jedes Foto, das es nicht selbst sagt:</translation>
    </message>
    <message>
      <source>Kept until</source>
      <translation>Aufbewahrt bis</translation>
    </message>
    <message>
      <source>Lawful basis</source>
      <translation>Rechtsgrundlage</translation>
    </message>
    <message>
      <source>Manifest (CSV or JSON)</source>
      <translation>Liste (CSV oder JSON)</translation>
    </message>
    <message>
      <source>No folder and no file chosen</source>
      <translation>Kein Ordner und keine Datei gewählt</translation>
    </message>
    <message>
      <source>ZIP and ANSI/NIST files (*.zip *.an2 *.eft *.nist)</source>
      <translation>ZIP- und ANSI/NIST-Dateien (*.zip *.an2 *.eft *.nist)</translation>
    </message>
    <message>
      <source>date, like 2026-11-22, and how the face is turned</source>
      <translation>Datum wie 2026-11-22, und wie das Gesicht gedreht ist</translation>
    </message>
    <message>
      <source>how long it is kept; here or above</source>
      <translation>wie lange es aufbewahrt wird; hier oder oben</translation>
    </message>
    <message>
      <source>may be left out or empty</source>
      <translation>darf fehlen oder leer sein</translation>
    </message>
    <message>
      <source>name of the photo within the folder; one face on each</source>
      <translation>Name des Fotos im Ordner; ein Gesicht auf jedem</translation>
    </message>
    <message>
      <source>or retention class</source>
      <translation>oder Fristklasse</translation>
    </message>
    <message>
      <source>the section's own number for the person; the same on every photo</source>
      <translation>die eigene Nummer des Sachgebiets für die Person; auf jedem Foto dieselbe</translation>
    </message>
    <message>
      <source>who took the photo, and its number there; no two alike</source>
      <translation>wer das Foto machte, und seine Nummer dort; keine zwei gleich</translation>
    </message>
    <message>
      <source>why the photo may be kept and searched; here or above</source>
      <translation>warum das Foto aufbewahrt und durchsucht werden darf; hier oder oben</translation>
    </message>
  </context>
  <context>
    <name>InterestChoice</name>
    <message>
      <source>I know &amp;nobody concerned in this request</source>
      <translation>Ich kenne &amp;niemanden, den diese Anfrage betrifft</translation>
    </message>
    <message>
      <source>I know somebody</source>
      <translation>Ich kenne jemanden</translation>
    </message>
    <message>
      <source>I know somebody…</source>
      <translation>Ich kenne jemanden …</translation>
    </message>
    <message>
      <source>It is recorded that you know a person concerned, not whom. You take no seat in this request from then on, and another person of the section does.</source>
      <translation>Es wird festgehalten, dass Sie eine betroffene Person kennen, nicht wen. Von da an nehmen Sie in dieser Anfrage keinen Platz ein; eine andere Person des Sachgebiets tut es.</translation>
    </message>
    <message>
      <source>Leave this request?</source>
      <translation>Diese Anfrage verlassen?</translation>
    </message>
    <message>
      <source>Opening the request</source>
      <translation>Anfrage wird eröffnet</translation>
    </message>
    <message>
      <source>Say whether you know anybody concerned</source>
      <translation>Sagen Sie, ob Sie eine betroffene Person kennen</translation>
    </message>
    <message>
      <source>You know a person concerned, so another person takes this request</source>
      <translation>Sie kennen eine betroffene Person, darum übernimmt jemand anderes diese Anfrage</translation>
    </message>
    <message>
      <source>reading your declaration</source>
      <translation>Ihre Erklärung wird gelesen</translation>
    </message>
    <message>
      <source>recording your declaration</source>
      <translation>Ihre Erklärung wird festgehalten</translation>
    </message>
  </context>
  <context>
    <name>KeyPart</name>
    <message>
      <source>An administrator of the casework section enters both under Settings, Training rooms. Compare every digit, by voice or on paper.</source>
      <translation>Die Verwaltung der Fallarbeit trägt beides unter Einstellungen, Schulungsräume ein. Vergleichen Sie jede Stelle, mündlich oder auf Papier.</translation>
    </message>
    <message>
      <source>Id</source>
      <translation>Kennung</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <source>Public key</source>
      <translation>Öffentlicher Schlüssel</translation>
    </message>
    <message>
      <source>This training room</source>
      <translation>Dieser Schulungsraum</translation>
    </message>
    <message>
      <source>reading the key of this room</source>
      <translation>Schlüssel dieses Raums wird gelesen</translation>
    </message>
  </context>
  <context>
    <name>LeadsPage</name>
    <message>
      <source>&amp;Passed on</source>
      <translation>&amp;Weitergegeben</translation>
    </message>
    <message>
      <source>Case</source>
      <translation>Fall</translation>
    </message>
    <message>
      <source>Each lead that a supervisor releases stands here.</source>
      <translation>Hier steht jeder Hinweis, den eine Leitung freigibt.</translation>
    </message>
    <message>
      <source>Examined by</source>
      <translation>Untersucht von</translation>
    </message>
    <message>
      <source>Find in number, request, case or recipients</source>
      <translation>In Nummer, Anfrage, Fall oder Empfangenden suchen</translation>
    </message>
    <message>
      <source>Find leads</source>
      <translation>Hinweise suchen</translation>
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
      <source>No lead chosen</source>
      <translation>Kein Hinweis gewählt</translation>
    </message>
    <message>
      <source>No lead is like that</source>
      <translation>Kein Hinweis ist so</translation>
    </message>
    <message>
      <source>No lead yet</source>
      <translation>Noch kein Hinweis</translation>
    </message>
    <message>
      <source>No word yet</source>
      <translation>Noch keine Nachricht</translation>
    </message>
    <message>
      <source>None chosen</source>
      <translation>Keiner gewählt</translation>
    </message>
    <message>
      <source>O&amp;utcome</source>
      <translation>&amp;Ausgang</translation>
    </message>
    <message>
      <source>Outcome</source>
      <translation>Ausgang</translation>
    </message>
    <message>
      <source>Passed on</source>
      <translation>Weitergegeben</translation>
    </message>
    <message>
      <source>Recipients</source>
      <translation>Empfangende</translation>
    </message>
    <message>
      <source>Record</source>
      <translation>Akte</translation>
    </message>
    <message>
      <source>Record outcome</source>
      <translation>Ausgang festhalten</translation>
    </message>
    <message>
      <source>Record passing-on</source>
      <translation>Weitergabe festhalten</translation>
    </message>
    <message>
      <source>Recorded for lead {0}.</source>
      <translation>Für Hinweis {0} festgehalten.</translation>
    </message>
    <message>
      <source>Recording</source>
      <translation>Wird festgehalten</translation>
    </message>
    <message>
      <source>Released</source>
      <translation>Freigegeben</translation>
    </message>
    <message>
      <source>Report left</source>
      <translation>Bericht ausgegeben</translation>
    </message>
    <message>
      <source>Request</source>
      <translation>Anfrage</translation>
    </message>
    <message>
      <source>Take the words back to see all.</source>
      <translation>Nehmen Sie die Worte zurück, um alle zu sehen.</translation>
    </message>
    <message>
      <source>What became of the lead</source>
      <translation>Was aus dem Hinweis wurde</translation>
    </message>
    <message>
      <source>What to record</source>
      <translation>Was festzuhalten ist</translation>
    </message>
    <message>
      <source>What you wrote about this lead is not recorded. Leave, and lose it?</source>
      <translation>Was Sie zu diesem Hinweis schrieben, ist nicht festgehalten. Verlassen und es verlieren?</translation>
    </message>
    <message>
      <source>nobody on record</source>
      <translation>niemand verzeichnet</translation>
    </message>
    <message>
      <source>reading the leads</source>
      <translation>Hinweise werden gelesen</translation>
    </message>
    <message>
      <source>recording the outcome</source>
      <translation>Ausgang wird festgehalten</translation>
    </message>
    <message>
      <source>recording the passing-on</source>
      <translation>Weitergabe wird festgehalten</translation>
    </message>
    <message>
      <source>{0}: by {1} to {2}. {3}. Recorded by {4}.</source>
      <translation>{0}: von {1} an {2}. {3}. Festgehalten von {4}.</translation>
    </message>
    <message>
      <source>{0}: {1}. {2}. Told by {3}, recorded by {4}.</source>
      <translation>{0}: {1}. {2}. Gesagt von {3}, festgehalten von {4}.</translation>
    </message>
  </context>
  <context>
    <name>LegalHolds</name>
    <message>
      <source>A hold keeps a record, or all of a person, past its day.</source>
      <translation>Eine Sperre hält eine Akte, oder alles einer Person, über ihren Tag hinaus.</translation>
    </message>
    <message>
      <source>Agency and record number, or the person identifier</source>
      <translation>Behörde und Aktennummer, oder die Kennung der Person</translation>
    </message>
    <message>
      <source>Authority</source>
      <translation>Grundlage</translation>
    </message>
    <message>
      <source>Everything of a person</source>
      <translation>Alles einer Person</translation>
    </message>
    <message>
      <source>Hold</source>
      <translation>Sperre</translation>
    </message>
    <message>
      <source>Legal holds</source>
      <translation>Rechtliche Sperren</translation>
    </message>
    <message>
      <source>Li&amp;ft…</source>
      <translation>Auf&amp;heben …</translation>
    </message>
    <message>
      <source>Lies</source>
      <translation>Besteht</translation>
    </message>
    <message>
      <source>Lift</source>
      <translation>Aufheben</translation>
    </message>
    <message>
      <source>Lift hold {0}?</source>
      <translation>Sperre {0} aufheben?</translation>
    </message>
    <message>
      <source>Lifted {0}</source>
      <translation>Aufgehoben {0}</translation>
    </message>
    <message>
      <source>No legal hold</source>
      <translation>Keine rechtliche Sperre</translation>
    </message>
    <message>
      <source>On</source>
      <translation>Auf</translation>
    </message>
    <message>
      <source>On what</source>
      <translation>Worauf</translation>
    </message>
    <message>
      <source>One record</source>
      <translation>Eine Akte</translation>
    </message>
    <message>
      <source>Reason</source>
      <translation>Grund</translation>
    </message>
    <message>
      <source>Set</source>
      <translation>Setzen</translation>
    </message>
    <message>
      <source>Set a hol&amp;d…</source>
      <translation>Sperre &amp;setzen …</translation>
    </message>
    <message>
      <source>Set a legal hold?</source>
      <translation>Rechtliche Sperre setzen?</translation>
    </message>
    <message>
      <source>State</source>
      <translation>Stand</translation>
    </message>
    <message>
      <source>The court, the order, the request</source>
      <translation>Das Gericht, die Anordnung, der Antrag</translation>
    </message>
    <message>
      <source>Which</source>
      <translation>Welche</translation>
    </message>
    <message>
      <source>While it lies, nothing of it leaves because its time is over.</source>
      <translation>Solange sie besteht, geht nichts davon, weil seine Zeit um ist.</translation>
    </message>
    <message>
      <source>lifting a legal hold</source>
      <translation>Sperre wird aufgehoben</translation>
    </message>
    <message>
      <source>reading the legal holds</source>
      <translation>Sperren werden gelesen</translation>
    </message>
    <message>
      <source>setting a legal hold</source>
      <translation>Sperre wird gesetzt</translation>
    </message>
    <message>
      <source>{0} does not lie any more. If its day is over, it can be proposed for removal.</source>
      <translation>{0} besteht nicht mehr. Ist der Tag um, kann die Entfernung vorgeschlagen werden.</translation>
    </message>
  </context>
  <context>
    <name>LimitPicture</name>
    <message>
      <source>A drawing of where the limits lie. It is nobody's face.</source>
      <translation>Eine Zeichnung, wo die Grenzen liegen. Sie ist niemandes Gesicht.</translation>
    </message>
    <message>
      <source>Drawing of what limits this probe</source>
      <translation>Zeichnung dessen, was diese Probe begrenzt</translation>
    </message>
    <message>
      <source>blocks</source>
      <translation>Blöcke</translation>
    </message>
    <message>
      <source>burnt out</source>
      <translation>ausgebrannt</translation>
    </message>
    <message>
      <source>colour not natural</source>
      <translation>Farbe nicht natürlich</translation>
    </message>
    <message>
      <source>few tones</source>
      <translation>wenige Töne</translation>
    </message>
    <message>
      <source>lit unequally</source>
      <translation>ungleich beleuchtet</translation>
    </message>
    <message>
      <source>little detail</source>
      <translation>wenig Einzelheiten</translation>
    </message>
    <message>
      <source>no colour</source>
      <translation>keine Farbe</translation>
    </message>
    <message>
      <source>the frame ends</source>
      <translation>das Bild endet</translation>
    </message>
    <message>
      <source>tilted</source>
      <translation>geneigt</translation>
    </message>
    <message>
      <source>turned</source>
      <translation>gedreht</translation>
    </message>
    <message>
      <source>{0} px</source>
      <translation>{0} px</translation>
    </message>
  </context>
  <context>
    <name>LogPage</name>
    <message>
      <source> And {0} more.</source>
      <translation> Und {0} weitere.</translation>
    </message>
    <message>
      <source>&amp;Check the whole log</source>
      <translation>Das ganze Protokoll &amp;prüfen</translation>
    </message>
    <message>
      <source>Begun</source>
      <translation>Begonnen</translation>
    </message>
    <message>
      <source>Choose a session at the left to read what was done in it.</source>
      <translation>Wählen Sie links eine Sitzung, um zu lesen, was in ihr geschah.</translation>
    </message>
    <message>
      <source>Concerns</source>
      <translation>Betrifft</translation>
    </message>
    <message>
      <source>Details</source>
      <translation>Einzelheiten</translation>
    </message>
    <message>
      <source>Each sign-in begins one.</source>
      <translation>Jede Anmeldung beginnt eine.</translation>
    </message>
    <message>
      <source>Entries</source>
      <translation>Einträge</translation>
    </message>
    <message>
      <source>Entry</source>
      <translation>Eintrag</translation>
    </message>
    <message>
      <source>Event</source>
      <translation>Vorgang</translation>
    </message>
    <message>
      <source>Every outcome</source>
      <translation>Jeder Ausgang</translation>
    </message>
    <message>
      <source>Export session…</source>
      <translation>Sitzung ausgeben …</translation>
    </message>
    <message>
      <source>Export the session</source>
      <translation>Sitzung ausgeben</translation>
    </message>
    <message>
      <source>Exporting</source>
      <translation>Wird ausgegeben</translation>
    </message>
    <message>
      <source>Find entries</source>
      <translation>Einträge suchen</translation>
    </message>
    <message>
      <source>Find in event, objects or details</source>
      <translation>Im Protokoll suchen</translation>
    </message>
    <message>
      <source>Log</source>
      <translation>Protokoll</translation>
    </message>
    <message>
      <source>No entry is like that</source>
      <translation>Kein Eintrag ist so</translation>
    </message>
    <message>
      <source>No session chosen</source>
      <translation>Keine Sitzung gewählt</translation>
    </message>
    <message>
      <source>No sessions yet</source>
      <translation>Noch keine Sitzungen</translation>
    </message>
    <message>
      <source>Outcome</source>
      <translation>Ausgang</translation>
    </message>
    <message>
      <source>Person</source>
      <translation>Person</translation>
    </message>
    <message>
      <source>Saved as {0}. SHA-256: {1}</source>
      <translation>Gespeichert als {0}. SHA-256: {1}</translation>
    </message>
    <message>
      <source>Sessions</source>
      <translation>Sitzungen</translation>
    </message>
    <message>
      <source>Take the words or the outcome back to see every entry.</source>
      <translation>Nehmen Sie Worte oder Ausgang zurück, um jeden Eintrag zu sehen.</translation>
    </message>
    <message>
      <source>The log is NOT whole. {0}{1} Stop work here, keep the folder as it is, and report it.</source>
      <translation>Das Protokoll ist NICHT ganz. {0}{1} Unterbrechen Sie die Arbeit hier, lassen Sie den Ordner, wie er ist, und melden Sie es.</translation>
    </message>
    <message>
      <source>The log is whole: each of its {0:,} entries follows from the one before.</source>
      <translation>Das Protokoll ist ganz: jeder seiner {0:,} Einträge folgt aus dem vorigen.</translation>
    </message>
    <message>
      <source>Time</source>
      <translation>Zeit</translation>
    </message>
    <message>
      <source>ZIP (*.zip)</source>
      <translation>ZIP (*.zip)</translation>
    </message>
    <message>
      <source>checking the whole log</source>
      <translation>Das ganze Protokoll wird geprüft</translation>
    </message>
    <message>
      <source>exporting the session</source>
      <translation>Sitzung wird ausgegeben</translation>
    </message>
    <message>
      <source>reading the log</source>
      <translation>Protokoll wird gelesen</translation>
    </message>
    <message>
      <source>reading the sessions</source>
      <translation>Sitzungen werden gelesen</translation>
    </message>
    <message>
      <source>{0} of {1} entries</source>
      <translation>{0} von {1} Einträgen</translation>
    </message>
  </context>
  <context>
    <name>MainWindow</name>
    <message>
      <source>As the system</source>
      <translation>Wie das System</translation>
    </message>
    <message>
      <source>Change passphrase…</source>
      <translation>Kennsatz ändern …</translation>
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
      <source>Security keys…</source>
      <translation>Sicherheitsschlüssel …</translation>
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
      <source>looking at your certificate</source>
      <translation>Ihr Zeugnis wird angesehen</translation>
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
      <translation>Komponenten, die nicht bewertet wurden</translation>
    </message>
    <message>
      <source>Components with a value</source>
      <translation>Komponenten mit einem Wert</translation>
    </message>
    <message>
      <source>Measures of this face</source>
      <translation>Messwerte dieses Gesichts</translation>
    </message>
    <message>
      <source>They are taken as soon as a face is chosen.</source>
      <translation>Sie werden erhoben, sobald ein Gesicht gewählt ist.</translation>
    </message>
    <message>
      <source>What limits this probe</source>
      <translation>Was diese Probe begrenzt</translation>
    </message>
    <message>
      <source>{0} components measured</source>
      <translation>{0} Komponenten gemessen</translation>
    </message>
    <message>
      <source>{0} components not assessed</source>
      <translation>{0} Komponenten nicht bewertet</translation>
    </message>
  </context>
  <context>
    <name>MemberPanel</name>
    <message>
      <source>A signed statement of a training room that this section trusts</source>
      <translation>Eine signierte Erklärung eines Schulungsraums, dem diese Stelle vertraut</translation>
    </message>
    <message>
      <source>Access</source>
      <translation>Zugang</translation>
    </message>
    <message>
      <source>Account</source>
      <translation>Konto</translation>
    </message>
    <message>
      <source>Approve</source>
      <translation>Genehmigen</translation>
    </message>
    <message>
      <source>Assign</source>
      <translation>Zuordnen</translation>
    </message>
    <message>
      <source>Badge</source>
      <translation>Dienstnummer</translation>
    </message>
    <message>
      <source>Belongs to</source>
      <translation>Gehört zu</translation>
    </message>
    <message>
      <source>Course</source>
      <translation>Kurs</translation>
    </message>
    <message>
      <source>Disable</source>
      <translation>Stilllegen</translation>
    </message>
    <message>
      <source>Enable</source>
      <translation>Wieder öffnen</translation>
    </message>
    <message>
      <source>From a statement</source>
      <translation>Aus einer Erklärung</translation>
    </message>
    <message>
      <source>Issue certificate</source>
      <translation>Zeugnis ausstellen</translation>
    </message>
    <message>
      <source>Last day</source>
      <translation>Letzter Tag</translation>
    </message>
    <message>
      <source>Last signed in</source>
      <translation>Zuletzt angemeldet</translation>
    </message>
    <message>
      <source>Like 2027-06-30.</source>
      <translation>Wie 2027-06-30.</translation>
    </message>
    <message>
      <source>New first passphrase</source>
      <translation>Neuer erster Kennsatz</translation>
    </message>
    <message>
      <source>Other roles</source>
      <translation>Andere Rollen</translation>
    </message>
    <message>
      <source>Passphrase</source>
      <translation>Kennsatz</translation>
    </message>
    <message>
      <source>Propose these roles</source>
      <translation>Diese Rollen vorschlagen</translation>
    </message>
    <message>
      <source>Reason</source>
      <translation>Grund</translation>
    </message>
    <message>
      <source>Refuse</source>
      <translation>Ablehnen</translation>
    </message>
    <message>
      <source>Release</source>
      <translation>Freigeben</translation>
    </message>
    <message>
      <source>Reset passphrase</source>
      <translation>Kennsatz zurücksetzen</translation>
    </message>
    <message>
      <source>Reset second factor</source>
      <translation>Zweiten Faktor zurücksetzen</translation>
    </message>
    <message>
      <source>Second factor</source>
      <translation>Zweiter Faktor</translation>
    </message>
    <message>
      <source>Sign-in name</source>
      <translation>Anmeldename</translation>
    </message>
    <message>
      <source>Squad or section; the register counts by it.</source>
      <translation>Trupp oder Bereich; das Register zählt danach.</translation>
    </message>
    <message>
      <source>State</source>
      <translation>Stand</translation>
    </message>
    <message>
      <source>Training</source>
      <translation>Übung</translation>
    </message>
    <message>
      <source>Training certificate</source>
      <translation>Schulungszeugnis</translation>
    </message>
    <message>
      <source>Unit</source>
      <translation>Einheit</translation>
    </message>
    <message>
      <source>never</source>
      <translation>nie</translation>
    </message>
    <message>
      <source>none</source>
      <translation>keine</translation>
    </message>
    <message>
      <source>set up</source>
      <translation>eingerichtet</translation>
    </message>
    <message>
      <source>to be changed at the next sign-in</source>
      <translation>bei der nächsten Anmeldung zu ändern</translation>
    </message>
    <message>
      <source>{0}, until {1}</source>
      <translation>{0}, bis {1}</translation>
    </message>
    <message>
      <source>{0}. Proposed by {1}, {2}.</source>
      <translation>{0}. Vorgeschlagen von {1}, {2}.</translation>
    </message>
    <message>
      <source>{0}: {1}</source>
      <translation>{0}: {1}</translation>
    </message>
  </context>
  <context>
    <name>NetworkSection</name>
    <message>
      <source>A network turns a face into the numbers that are searched; two networks are never compared with each other. Another one describes every photo while the gallery is searched with the one in use, and what it has described is kept when it is stopped. Once every photo is described, the gallery can be switched. Weight files (.dat) lie in the models folder of the workspace.</source>
      <translation>Ein Netz macht aus einem Gesicht die Zahlen, nach denen gesucht wird; zwei Netze werden nie miteinander verglichen. Ein anderes beschreibt jedes Foto, während die Galerie mit dem jetzigen durchsucht wird, und was es beschrieben hat, bleibt, wenn es angehalten wird. Sobald jedes Foto beschrieben ist, kann die Galerie umgestellt werden. Gewichtsdateien (.dat) liegen im Ordner models des Arbeitsbereichs.</translation>
    </message>
    <message>
      <source>Begun</source>
      <translation>Begonnen</translation>
    </message>
    <message>
      <source>Describe again</source>
      <translation>Neu beschreiben</translation>
    </message>
    <message>
      <source>Describe every photo</source>
      <translation>Jedes Foto beschreiben</translation>
    </message>
    <message>
      <source>Describing; it can be stopped in the bar below</source>
      <translation>Wird beschrieben; in der Leiste unten lässt es sich anhalten</translation>
    </message>
    <message>
      <source>Every photo is described. The gallery can be switched.</source>
      <translation>Jedes Foto ist beschrieben. Die Galerie kann umgestellt werden.</translation>
    </message>
    <message>
      <source>Every photo is described; the gallery can be switched</source>
      <translation>Jedes Foto ist beschrieben; die Galerie kann umgestellt werden</translation>
    </message>
    <message>
      <source>From now on the gallery is searched with {0}. Searches of before keep their network; what this one finds was not validated on this gallery yet.</source>
      <translation>Von nun an wird die Galerie mit {0} durchsucht. Frühere Suchen behalten ihr Netz; was dieses findet, wurde an dieser Galerie noch nicht geprüft.</translation>
    </message>
    <message>
      <source>In use</source>
      <translation>In Gebrauch</translation>
    </message>
    <message>
      <source>Its SHA-256</source>
      <translation>Ihr SHA-256</translation>
    </message>
    <message>
      <source>Network</source>
      <translation>Netz</translation>
    </message>
    <message>
      <source>Networks</source>
      <translation>Netze</translation>
    </message>
    <message>
      <source>No other network is in the models folder</source>
      <translation>Im Ordner models liegt kein anderes Netz</translation>
    </message>
    <message>
      <source>Nothing described yet</source>
      <translation>Noch nichts beschrieben</translation>
    </message>
    <message>
      <source>Photo, and why</source>
      <translation>Foto, und warum</translation>
    </message>
    <message>
      <source>Photos described</source>
      <translation>Beschriebene Fotos</translation>
    </message>
    <message>
      <source>Photos that could not be described</source>
      <translation>Fotos, die nicht beschrieben werden konnten</translation>
    </message>
    <message>
      <source>State</source>
      <translation>Stand</translation>
    </message>
    <message>
      <source>Switch</source>
      <translation>Umstellen</translation>
    </message>
    <message>
      <source>Switch the gallery</source>
      <translation>Galerie umstellen</translation>
    </message>
    <message>
      <source>Switch the gallery to another network?</source>
      <translation>Galerie auf ein anderes Netz umstellen?</translation>
    </message>
    <message>
      <source>The gallery is being described again. It goes on; photos that cannot be described are told only here. Leave?</source>
      <translation>Die Galerie wird neu beschrieben. Das läuft weiter; Fotos, die nicht beschrieben werden können, werden nur hier genannt. Verlassen?</translation>
    </message>
    <message>
      <source>The gallery is searched with {0} from now on. Check every photo, and validate the gallery.</source>
      <translation>Die Galerie wird von nun an mit {0} durchsucht. Prüfen Sie jedes Foto und messen Sie die Galerie neu.</translation>
    </message>
    <message>
      <source>This one is in use; choose another</source>
      <translation>Dieses ist in Gebrauch; wählen Sie ein anderes</translation>
    </message>
    <message>
      <source>describing the gallery again</source>
      <translation>Galerie wird neu beschrieben</translation>
    </message>
    <message>
      <source>reading the networks</source>
      <translation>Netze werden gelesen</translation>
    </message>
    <message>
      <source>switching the gallery</source>
      <translation>Galerie wird umgestellt</translation>
    </message>
    <message>
      <source>{0} photos are still not described, so the gallery cannot be switched.</source>
      <translation>{0} Fotos sind noch nicht beschrieben, deshalb kann die Galerie nicht umgestellt werden.</translation>
    </message>
  </context>
  <context>
    <name>NewPart</name>
    <message>
      <source>Build exercise</source>
      <translation>Übung bauen</translation>
    </message>
    <message>
      <source>Building the exercise</source>
      <translation>Übung wird gebaut</translation>
    </message>
    <message>
      <source>Exercise {0} is built and given to {1}. It waits in their list under Practice.</source>
      <translation>Übung {0} ist gebaut und an {1} ausgegeben. Sie wartet dort unter Üben.</translation>
    </message>
    <message>
      <source>Exercise {0} is built. Give it to examiners under Exercises.</source>
      <translation>Übung {0} ist gebaut. Geben Sie sie unter Übungen aus.</translation>
    </message>
    <message>
      <source>Twenty cases with one press, given to those ticked below:</source>
      <translation>Zwanzig Fälle mit einem Druck, ausgegeben an die unten Angekreuzten:</translation>
    </message>
    <message>
      <source>Twenty cases: {0}</source>
      <translation>Zwanzig Fälle: {0}</translation>
    </message>
    <message>
      <source>building an exercise</source>
      <translation>Übung wird gebaut</translation>
    </message>
    <message>
      <source>reading who examines</source>
      <translation>wer untersucht, wird gelesen</translation>
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
      <source>Put it back</source>
      <translation>Zurückholen</translation>
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
    <name>NextAction</name>
    <message>
      <source>Go there</source>
      <translation>Dorthin gehen</translation>
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
      <translation>{0}, Regler</translation>
    </message>
  </context>
  <context>
    <name>OrderCompare</name>
    <message>
      <source>The machine's order</source>
      <translation>Die Reihenfolge der Maschine</translation>
    </message>
    <message>
      <source>Your order and the machine's order</source>
      <translation>Ihre Reihenfolge und die der Maschine</translation>
    </message>
    <message>
      <source>Your order, and your words</source>
      <translation>Ihre Reihenfolge, und Ihre Worte</translation>
    </message>
    <message>
      <source>{0}. {1}, {2}, machine rank {3}</source>
      <translation>{0}. {1}, {2}, Rang der Maschine {3}</translation>
    </message>
  </context>
  <context>
    <name>OutcomeFields</name>
    <message>
      <source>On the day</source>
      <translation>Am Tag</translation>
    </message>
    <message>
      <source>Outcome</source>
      <translation>Ausgang</translation>
    </message>
    <message>
      <source>Told by</source>
      <translation>Gesagt von</translation>
    </message>
    <message>
      <source>What it rests on</source>
      <translation>Worauf es beruht</translation>
    </message>
  </context>
  <context>
    <name>OutcomeFigures</name>
    <message>
      <source>Each lead is the work of three people, and cases differ: this compares nobody.</source>
      <translation>Jeder Hinweis ist die Arbeit von drei Personen, und Fälle sind verschieden: dies vergleicht niemanden.</translation>
    </message>
    <message>
      <source>The truth of {0:,} of them is known, which is too few to say anything of a person: {1} are needed.</source>
      <translation>Bei {0:,} davon ist die Wahrheit bekannt, zu wenige, um etwas über eine Person zu sagen: {1} sind nötig.</translation>
    </message>
    <message>
      <source>The whole section</source>
      <translation>Die ganze Stelle</translation>
    </message>
    <message>
      <source>Whose leads are counted</source>
      <translation>Wessen Hinweise gezählt werden</translation>
    </message>
    <message>
      <source>Wrong in {0:,} of {1:,} whose truth is known; from so many, the true share may lie anywhere between {2:.0f} and {3:.0f} of 100.</source>
      <translation>Falsch in {0:,} von {1:,}, deren Wahrheit bekannt ist; bei so vielen kann der wahre Anteil irgendwo zwischen {2:.0f} und {3:.0f} von 100 liegen.</translation>
    </message>
    <message>
      <source>{0:,} leads: {1:,} confirmed by other evidence, {2:,} wrong person, {3:,} not known, {4:,} without word.</source>
      <translation>{0:,} Hinweise: {1:,} durch andere Beweise bestätigt, {2:,} falsche Person, {3:,} nicht bekannt, {4:,} ohne Nachricht.</translation>
    </message>
  </context>
  <context>
    <name>OversightPage</name>
    <message>
      <source>&amp;Disclosure</source>
      <translation>&amp;Offenlegung</translation>
    </message>
    <message>
      <source>&amp;Over time</source>
      <translation>&amp;Verlauf</translation>
    </message>
    <message>
      <source>&amp;Register</source>
      <translation>&amp;Register</translation>
    </message>
    <message>
      <source>&amp;Time line</source>
      <translation>&amp;Zeitlinie</translation>
    </message>
    <message>
      <source>&amp;Who has seen</source>
      <translation>&amp;Wer gesehen hat</translation>
    </message>
    <message>
      <source>Auditor's room</source>
      <translation>Raum der Aufsicht</translation>
    </message>
    <message>
      <source>E&amp;xport</source>
      <translation>Aus&amp;gabe</translation>
    </message>
    <message>
      <source>Re&amp;ceipts</source>
      <translation>&amp;Quittungen</translation>
    </message>
    <message>
      <source>Re&amp;view</source>
      <translation>Durch&amp;sicht</translation>
    </message>
  </context>
  <context>
    <name>OwnKeysDialog</name>
    <message>
      <source>'{0}' is added.</source>
      <translation>'{0}' ist hinzugefügt.</translation>
    </message>
    <message>
      <source>A security key is asked for at every sign-in from then on, beside the passphrase. Add two, and keep one in a safe place. A lost key is voided by an administrator and a supervisor, with all other keys and the app.</source>
      <translation>Von dann an wird bei jeder Anmeldung neben dem Kennsatz ein Sicherheitsschlüssel verlangt. Fügen Sie zwei hinzu und verwahren Sie einen an einem sicheren Ort. Einen verlorenen Schlüssel machen Verwaltung und Leitung ungültig, mit allen anderen Schlüsseln und der App.</translation>
    </message>
    <message>
      <source>Add the key</source>
      <translation>Schlüssel hinzufügen</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <source>For example what is written on it.</source>
      <translation>Zum Beispiel, was darauf steht.</translation>
    </message>
    <message>
      <source>Name of the key</source>
      <translation>Name des Schlüssels</translation>
    </message>
    <message>
      <source>PIN of the key, if it has one</source>
      <translation>PIN des Schlüssels, falls er eine hat</translation>
    </message>
    <message>
      <source>Plug in the key and touch it when it blinks.</source>
      <translation>Stecken Sie den Schlüssel ein und berühren Sie ihn, wenn er blinkt.</translation>
    </message>
    <message>
      <source>Security keys</source>
      <translation>Sicherheitsschlüssel</translation>
    </message>
    <message>
      <source>You have added none.</source>
      <translation>Sie haben keinen hinzugefügt.</translation>
    </message>
    <message>
      <source>Yours: {0}.</source>
      <translation>Ihre: {0}.</translation>
    </message>
    <message>
      <source>reading your keys</source>
      <translation>Ihre Schlüssel werden gelesen</translation>
    </message>
    <message>
      <source>waiting for the security key</source>
      <translation>Auf den Sicherheitsschlüssel wird gewartet</translation>
    </message>
  </context>
  <context>
    <name>OwnPassphraseDialog</name>
    <message>
      <source>Another passphrase</source>
      <translation>Ein anderer Kennsatz</translation>
    </message>
    <message>
      <source>At least {0} characters; several words are easy to keep in mind.</source>
      <translation>Mindestens {0} Zeichen; mehrere Worte merkt man sich leicht.</translation>
    </message>
    <message>
      <source>Change</source>
      <translation>Ändern</translation>
    </message>
    <message>
      <source>Change passphrase</source>
      <translation>Kennsatz ändern</translation>
    </message>
    <message>
      <source>Checking the passphrase</source>
      <translation>Kennsatz wird geprüft</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <source>The other passphrase again</source>
      <translation>Der andere Kennsatz noch einmal</translation>
    </message>
    <message>
      <source>The two passphrases differ</source>
      <translation>Die beiden Kennsätze sind verschieden</translation>
    </message>
    <message>
      <source>Your passphrase</source>
      <translation>Ihr Kennsatz</translation>
    </message>
    <message>
      <source>Your passphrase is changed. The old one opens nothing any more.</source>
      <translation>Ihr Kennsatz ist geändert. Der alte öffnet nichts mehr.</translation>
    </message>
    <message>
      <source>changing the passphrase</source>
      <translation>Kennsatz wird geändert</translation>
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
    <name>PartedPage</name>
    <message>
      <source>Parts of the page {0}</source>
      <translation>Teile der Seite {0}</translation>
    </message>
  </context>
  <context>
    <name>PassingFields</name>
    <message>
      <source>Given to</source>
      <translation>Gegeben an</translation>
    </message>
    <message>
      <source>On the day</source>
      <translation>Am Tag</translation>
    </message>
    <message>
      <source>Passed on by</source>
      <translation>Weitergegeben von</translation>
    </message>
    <message>
      <source>Purpose</source>
      <translation>Zweck</translation>
    </message>
  </context>
  <context>
    <name>PathField</name>
    <message>
      <source>Browse: {0}</source>
      <translation>Durchsuchen: {0}</translation>
    </message>
    <message>
      <source>Browse…</source>
      <translation>Durchsuchen …</translation>
    </message>
  </context>
  <context>
    <name>PeriodFields</name>
    <message>
      <source>From</source>
      <translation>Von</translation>
    </message>
    <message>
      <source>Last {0} days</source>
      <translation>Letzte {0} Tage</translation>
    </message>
    <message>
      <source>Period</source>
      <translation>Zeitraum</translation>
    </message>
    <message>
      <source>To</source>
      <translation>Bis</translation>
    </message>
    <message>
      <source>{0} to {1}</source>
      <translation>{0} bis {1}</translation>
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
      <translation>Fotos des Kandidaten</translation>
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
    <name>PicturesPart</name>
    <message>
      <source>Add a picture</source>
      <translation>Ein Bild hinzufügen</translation>
    </message>
    <message>
      <source>Add picture</source>
      <translation>Bild hinzufügen</translation>
    </message>
    <message>
      <source>Added</source>
      <translation>Hinzugefügt</translation>
    </message>
    <message>
      <source>Added from frame {0}. Exercises show {1} on it from now on.</source>
      <translation>Aus Bild {0} hinzugefügt. Übungen zeigen {1} von nun an darauf.</translation>
    </message>
    <message>
      <source>All files (*)</source>
      <translation>Alle Dateien (*)</translation>
    </message>
    <message>
      <source>By what right</source>
      <translation>Mit welchem Recht</translation>
    </message>
    <message>
      <source>Choose a still or clip</source>
      <translation>Standbild oder Film wählen</translation>
    </message>
    <message>
      <source>Exercises show the photos of the training gallery. A still or clip added here is shown instead.</source>
      <translation>Übungen zeigen die Fotos der Schulungsgalerie. Ein hier hinzugefügtes Standbild oder ein Film wird stattdessen gezeigt.</translation>
    </message>
    <message>
      <source>Invented, or whose consent.</source>
      <translation>Erfunden, oder wessen Einwilligung.</translation>
    </message>
    <message>
      <source>No pictures of your own</source>
      <translation>Keine eigenen Bilder</translation>
    </message>
    <message>
      <source>Passage of the clip</source>
      <translation>Stelle im Film</translation>
    </message>
    <message>
      <source>Person identifier</source>
      <translation>Personenkennung</translation>
    </message>
    <message>
      <source>Pictures</source>
      <translation>Bilder</translation>
    </message>
    <message>
      <source>Somebody with a photo in the training gallery.</source>
      <translation>Jemand mit einem Foto in der Schulungsgalerie.</translation>
    </message>
    <message>
      <source>Still or clip</source>
      <translation>Standbild oder Film</translation>
    </message>
    <message>
      <source>The best frame of one face is kept, not the file itself.</source>
      <translation>Das beste Bild eines Gesichts wird behalten, nicht die Datei selbst.</translation>
    </message>
    <message>
      <source>looking for the face</source>
      <translation>Das Gesicht wird gesucht</translation>
    </message>
    <message>
      <source>reading the pictures</source>
      <translation>Bilder werden gelesen</translation>
    </message>
    <message>
      <source>the only one</source>
      <translation>das einzige</translation>
    </message>
    <message>
      <source>{0} is missing</source>
      <translation>{0} fehlt</translation>
    </message>
  </context>
  <context>
    <name>PracticePage</name>
    <message>
      <source>A trainer gives exercises out; they appear here.</source>
      <translation>Wer schult, gibt Übungen aus; hier erscheinen sie.</translation>
    </message>
    <message>
      <source>Choose an exercise</source>
      <translation>Wählen Sie eine Übung</translation>
    </message>
    <message>
      <source>Ended</source>
      <translation>Beendet</translation>
    </message>
    <message>
      <source>Exercise</source>
      <translation>Übung</translation>
    </message>
    <message>
      <source>How I do over time</source>
      <translation>Mein Verlauf</translation>
    </message>
    <message>
      <source>Look through it again</source>
      <translation>Noch einmal durchsehen</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <source>No exercise</source>
      <translation>Keine Übung</translation>
    </message>
    <message>
      <source>Open exercise</source>
      <translation>Übung öffnen</translation>
    </message>
    <message>
      <source>Practice</source>
      <translation>Üben</translation>
    </message>
    <message>
      <source>Score</source>
      <translation>Ergebnis</translation>
    </message>
    <message>
      <source>State</source>
      <translation>Stand</translation>
    </message>
    <message>
      <source>The score of an exercise appears here after its last case.</source>
      <translation>Das Ergebnis einer Übung erscheint hier nach ihrem letzten Fall.</translation>
    </message>
    <message>
      <source>Truth</source>
      <translation>Wahrheit</translation>
    </message>
    <message>
      <source>Until</source>
      <translation>Bis</translation>
    </message>
    <message>
      <source>Your exercises</source>
      <translation>Ihre Übungen</translation>
    </message>
    <message>
      <source>no date</source>
      <translation>kein Datum</translation>
    </message>
    <message>
      <source>reading your exercises</source>
      <translation>Ihre Übungen werden gelesen</translation>
    </message>
    <message>
      <source>scoring</source>
      <translation>Wird ausgewertet</translation>
    </message>
    <message>
      <source>{0} of {1} answered</source>
      <translation>{0} von {1} beantwortet</translation>
    </message>
  </context>
  <context>
    <name>ProbeChoice</name>
    <message>
      <source>Edited (1 step)</source>
      <translation>Bearbeitet (1 Schritt)</translation>
    </message>
    <message>
      <source>Edited ({0} steps)</source>
      <translation>Bearbeitet ({0} Schritte)</translation>
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
      <translation>&amp;Ich bestätige das</translation>
    </message>
    <message>
      <source>Attestation is missing</source>
      <translation>Die Bestätigung fehlt</translation>
    </message>
    <message>
      <source>Probe type</source>
      <translation>Art der Probe</translation>
    </message>
    <message>
      <source>Probe type is missing</source>
      <translation>Die Art der Probe fehlt</translation>
    </message>
    <message>
      <source>This type is never searched</source>
      <translation>Diese Art wird nie gesucht</translation>
    </message>
  </context>
  <context>
    <name>ProbePage</name>
    <message>
      <source>A probe is one face of one frame. Look for it in the evidence.</source>
      <translation>Eine Probe ist ein Gesicht aus einem Bild. Suchen Sie es im Beweismittel.</translation>
    </message>
    <message>
      <source>An examiner searches</source>
      <translation>Wer untersucht, sucht</translation>
    </message>
    <message>
      <source>An examiner takes the probe</source>
      <translation>Wer untersucht, nimmt die Probe</translation>
    </message>
    <message>
      <source>Go to the evidence</source>
      <translation>Zum Beweismittel</translation>
    </message>
    <message>
      <source>Keep this version</source>
      <translation>Diese Fassung behalten</translation>
    </message>
    <message>
      <source>No probe is chosen</source>
      <translation>Keine Probe gewählt</translation>
    </message>
    <message>
      <source>No probe yet</source>
      <translation>Noch keine Probe</translation>
    </message>
    <message>
      <source>Override the floor</source>
      <translation>Untergrenze übergehen</translation>
    </message>
    <message>
      <source>Probe</source>
      <translation>Probe</translation>
    </message>
    <message>
      <source>Probe workshop</source>
      <translation>Werkstatt</translation>
    </message>
    <message>
      <source>Reason for the override is missing</source>
      <translation>Der Grund für das Übergehen fehlt</translation>
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
      <translation>Mit {0} suchen</translation>
    </message>
    <message>
      <source>Take probe</source>
      <translation>Probe nehmen</translation>
    </message>
    <message>
      <source>Take probe {0}</source>
      <translation>Probe {0} nehmen</translation>
    </message>
    <message>
      <source>Take {0} as probe {1}</source>
      <translation>{0} als Probe {1} nehmen</translation>
    </message>
    <message>
      <source>The edited version is not kept yet; what you tried stays as your draft. Leave all the same?</source>
      <translation>Die bearbeitete Fassung ist noch nicht behalten; was Sie versuchten, bleibt Ihr Entwurf. Trotzdem verlassen?</translation>
    </message>
    <message>
      <source>The override is not recorded yet. Leave all the same?</source>
      <translation>Das Übergehen ist noch nicht festgehalten. Trotzdem verlassen?</translation>
    </message>
    <message>
      <source>The probe is not taken yet. Leave all the same?</source>
      <translation>Die Probe ist noch nicht genommen. Trotzdem verlassen?</translation>
    </message>
    <message>
      <source>Under the floor: another supervisor decides</source>
      <translation>Unter der Untergrenze: eine andere Leitung entscheidet</translation>
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
      <translation>Bearbeitete Fassung</translation>
    </message>
    <message>
      <source>Eyes placed by hand</source>
      <translation>Augen von Hand gesetzt</translation>
    </message>
    <message>
      <source>Face</source>
      <translation>Gesicht</translation>
    </message>
    <message>
      <source>Found by {0}</source>
      <translation>Gefunden von {0}</translation>
    </message>
    <message>
      <source>Frame</source>
      <translation>Bild</translation>
    </message>
    <message>
      <source>Make the edited version again and compare</source>
      <translation>Die bearbeitete Fassung noch einmal machen und vergleichen</translation>
    </message>
    <message>
      <source>Measures</source>
      <translation>Messwerte</translation>
    </message>
    <message>
      <source>Original</source>
      <translation>Original</translation>
    </message>
    <message>
      <source>Override</source>
      <translation>Übergehen</translation>
    </message>
    <message>
      <source>Probe</source>
      <translation>Probe</translation>
    </message>
    <message>
      <source>Probes of this request</source>
      <translation>Proben dieser Anfrage</translation>
    </message>
    <message>
      <source>Reason for the override</source>
      <translation>Grund für das Übergehen</translation>
    </message>
    <message>
      <source>Show its frame in the evidence</source>
      <translation>Ihr Bild im Beweismittel zeigen</translation>
    </message>
    <message>
      <source>Taken</source>
      <translation>Genommen</translation>
    </message>
    <message>
      <source>The probe in words</source>
      <translation>Die Probe in Worten</translation>
    </message>
    <message>
      <source>Type</source>
      <translation>Art</translation>
    </message>
    <message>
      <source>Version</source>
      <translation>Fassung</translation>
    </message>
    <message>
      <source>making the edited version again</source>
      <translation>Bearbeitete Fassung wird noch einmal gemacht</translation>
    </message>
    <message>
      <source>opening the edited version</source>
      <translation>Bearbeitete Fassung wird geöffnet</translation>
    </message>
    <message>
      <source>opening {0}</source>
      <translation>{0} wird geöffnet</translation>
    </message>
    <message>
      <source>recording the override</source>
      <translation>Übergehen wird festgehalten</translation>
    </message>
    <message>
      <source>{0} frame {1}</source>
      <translation>{0} Bild {1}</translation>
    </message>
    <message>
      <source>{0} · Original · {1}</source>
      <translation>{0} · Original · {1}</translation>
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
      <translation>Bearbeitet (1 Schritt)</translation>
    </message>
    <message>
      <source>Edited ({0} steps)</source>
      <translation>Bearbeitet ({0} Schritte)</translation>
    </message>
    <message>
      <source>Original</source>
      <translation>Original</translation>
    </message>
    <message>
      <source>opening a further probe</source>
      <translation>Weitere Probe wird geöffnet</translation>
    </message>
    <message>
      <source>opening the edited probe</source>
      <translation>Bearbeitete Probe wird geöffnet</translation>
    </message>
    <message>
      <source>opening the probe</source>
      <translation>Probe wird geöffnet</translation>
    </message>
    <message>
      <source>searched together, viewing aid</source>
      <translation>gemeinsam gesucht, Sehhilfe</translation>
    </message>
    <message>
      <source>{0} · viewing aid</source>
      <translation>{0} · Sehhilfe</translation>
    </message>
    <message>
      <source>{0} · {1} · {2} frame {3}</source>
      <translation>{0} · {1} · {2} Bild {3}</translation>
    </message>
  </context>
  <context>
    <name>ProbeTaking</name>
    <message>
      <source>Face {0}</source>
      <translation>Gesicht {0}</translation>
    </message>
    <message>
      <source>Measures</source>
      <translation>Messwerte</translation>
    </message>
    <message>
      <source>No face is chosen (N)</source>
      <translation>Kein Gesicht gewählt (N)</translation>
    </message>
    <message>
      <source>No face was found: place the eyes (E)</source>
      <translation>Kein Gesicht gefunden: Augen setzen (E)</translation>
    </message>
    <message>
      <source>No frame is shown yet</source>
      <translation>Noch wird kein Bild gezeigt</translation>
    </message>
    <message>
      <source>Original</source>
      <translation>Original</translation>
    </message>
    <message>
      <source>Taking the probe</source>
      <translation>Probe wird genommen</translation>
    </message>
    <message>
      <source>The eyes are not placed yet</source>
      <translation>Die Augen sind noch nicht gesetzt</translation>
    </message>
    <message>
      <source>measuring the face</source>
      <translation>Gesicht wird vermessen</translation>
    </message>
    <message>
      <source>opening frame {0}</source>
      <translation>Bild {0} wird geöffnet</translation>
    </message>
    <message>
      <source>opening the edited version</source>
      <translation>Bearbeitete Fassung wird geöffnet</translation>
    </message>
    <message>
      <source>placing the face</source>
      <translation>Gesicht wird gesetzt</translation>
    </message>
    <message>
      <source>taking the probe</source>
      <translation>Probe wird genommen</translation>
    </message>
    <message>
      <source>{0} · {1} · frame {2}</source>
      <translation>{0} · {1} · Bild {2}</translation>
    </message>
  </context>
  <context>
    <name>ProficiencyPage</name>
    <message>
      <source>&amp;Scores</source>
      <translation>Aus&amp;wertung</translation>
    </message>
    <message>
      <source>&amp;Tests</source>
      <translation>&amp;Prüfungen</translation>
    </message>
    <message>
      <source>Proficiency tests</source>
      <translation>Eignungstests</translation>
    </message>
  </context>
  <context>
    <name>QualityRows</name>
    <message>
      <source>Component</source>
      <translation>Komponente</translation>
    </message>
    <message>
      <source>Reference</source>
      <translation>Bezug</translation>
    </message>
    <message>
      <source>Value</source>
      <translation>Wert</translation>
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
      <source>No request is chosen</source>
      <translation>Keine Anfrage gewählt</translation>
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
      <source>Open this request</source>
      <translation>Diese Anfrage öffnen</translation>
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
    <name>RatingPanel</name>
    <message>
      <source>P  Possible: the same person</source>
      <translation>P  Möglich: dieselbe Person</translation>
    </message>
    <message>
      <source>What the pictures support</source>
      <translation>Was die Bilder stützen</translation>
    </message>
    <message>
      <source>{0} of {1} rated</source>
      <translation>{0} von {1} bewertet</translation>
    </message>
    <message>
      <source>{0} · candidate {1} called</source>
      <translation>{0} · Kandidat {1} benannt</translation>
    </message>
    <message>
      <source>{0} · nobody called</source>
      <translation>{0} · niemand benannt</translation>
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
    <name>RecordsSection</name>
    <message>
      <source>&amp;Open the photo</source>
      <translation>&amp;Foto öffnen</translation>
    </message>
    <message>
      <source>&amp;Propose removal…</source>
      <translation>&amp;Entfernung vorschlagen …</translation>
    </message>
    <message>
      <source>Agency</source>
      <translation>Behörde</translation>
    </message>
    <message>
      <source>At least {0} characters; it goes on record with your name.</source>
      <translation>Mindestens {0} Zeichen; es kommt mit Ihrem Namen in die Akte.</translation>
    </message>
    <message>
      <source>Kept until</source>
      <translation>Aufbewahrt bis</translation>
    </message>
    <message>
      <source>Lawful basis</source>
      <translation>Rechtsgrundlage</translation>
    </message>
    <message>
      <source>Look up</source>
      <translation>Nachschlagen</translation>
    </message>
    <message>
      <source>More than {0} records fit; only the first are listed. Write more of the number.</source>
      <translation>Mehr als {0} Akten passen; nur die ersten sind gelistet. Schreiben Sie mehr von der Nummer.</translation>
    </message>
    <message>
      <source>No record chosen</source>
      <translation>Keine Akte gewählt</translation>
    </message>
    <message>
      <source>No record looked up yet</source>
      <translation>Noch keine Akte nachgeschlagen</translation>
    </message>
    <message>
      <source>No record number and no person identifier</source>
      <translation>Keine Aktennummer und keine Kennung der Person</translation>
    </message>
    <message>
      <source>No such record</source>
      <translation>Keine solche Akte</translation>
    </message>
    <message>
      <source>Nothing in the gallery is called so. Check how it is written.</source>
      <translation>Nichts in der Galerie heißt so. Prüfen Sie die Schreibweise.</translation>
    </message>
    <message>
      <source>Person</source>
      <translation>Person</translation>
    </message>
    <message>
      <source>Person identifier, or its beginning</source>
      <translation>Kennung der Person, oder ihr Anfang</translation>
    </message>
    <message>
      <source>Photo of the record</source>
      <translation>Foto der Akte</translation>
    </message>
    <message>
      <source>Photo of {0} · the opening is on record</source>
      <translation>Foto vom {0} · das Öffnen ist festgehalten</translation>
    </message>
    <message>
      <source>Pose</source>
      <translation>Haltung</translation>
    </message>
    <message>
      <source>Record</source>
      <translation>Akte</translation>
    </message>
    <message>
      <source>Record number, or its beginning</source>
      <translation>Aktennummer, oder ihr Anfang</translation>
    </message>
    <message>
      <source>Records</source>
      <translation>Akten</translation>
    </message>
    <message>
      <source>Taken</source>
      <translation>Genommen</translation>
    </message>
    <message>
      <source>Why this photo has to be opened</source>
      <translation>Warum dieses Foto geöffnet werden muss</translation>
    </message>
    <message>
      <source>Write a record number or a person identifier. Records are looked up one by one; nobody leafs through faces.</source>
      <translation>Schreiben Sie eine Aktennummer oder eine Kennung. Akten werden einzeln nachgeschlagen; niemand blättert durch Gesichter.</translation>
    </message>
    <message>
      <source>Write the reason first</source>
      <translation>Schreiben Sie zuerst den Grund</translation>
    </message>
    <message>
      <source>looking records up</source>
      <translation>Akten werden nachgeschlagen</translation>
    </message>
    <message>
      <source>not recorded</source>
      <translation>nicht verzeichnet</translation>
    </message>
    <message>
      <source>not set</source>
      <translation>nicht gesetzt</translation>
    </message>
    <message>
      <source>opening a photo</source>
      <translation>Foto wird geöffnet</translation>
    </message>
    <message>
      <source>{0} of {1}</source>
      <translation>{0} von {1}</translation>
    </message>
  </context>
  <context>
    <name>RegisterPart</name>
    <message>
      <source>, {0:,} searches in proficiency tests</source>
      <translation>, {0:,} Suchen in Eignungsprüfungen</translation>
    </message>
    <message>
      <source>Accounts</source>
      <translation>Konten</translation>
    </message>
    <message>
      <source>Asked for by</source>
      <translation>Erbeten von</translation>
    </message>
    <message>
      <source>Badge</source>
      <translation>Nummer</translation>
    </message>
    <message>
      <source>By hour of the day</source>
      <translation>Nach Tageszeit</translation>
    </message>
    <message>
      <source>Choose a period and show its register.</source>
      <translation>Wählen Sie einen Zeitraum und zeigen Sie sein Register.</translation>
    </message>
    <message>
      <source>Edits</source>
      <translation>Bearbeitet</translation>
    </message>
    <message>
      <source>Exports</source>
      <translation>Ausgaben</translation>
    </message>
    <message>
      <source>Last search</source>
      <translation>Letzte Suche</translation>
    </message>
    <message>
      <source>Log-ins</source>
      <translation>Anmeldungen</translation>
    </message>
    <message>
      <source>No command asked for anything in this period.</source>
      <translation>Keine Dienststelle bat in diesem Zeitraum um etwas.</translation>
    </message>
    <message>
      <source>No lead</source>
      <translation>Ohne Hinweis</translation>
    </message>
    <message>
      <source>No request</source>
      <translation>Keine Anfrage</translation>
    </message>
    <message>
      <source>No search in this period</source>
      <translation>Keine Suche in diesem Zeitraum</translation>
    </message>
    <message>
      <source>Nothing read yet</source>
      <translation>Noch nichts gelesen</translation>
    </message>
    <message>
      <source>Overrides</source>
      <translation>Übergangen</translation>
    </message>
    <message>
      <source>People</source>
      <translation>Personen</translation>
    </message>
    <message>
      <source>Person</source>
      <translation>Person</translation>
    </message>
    <message>
      <source>Refused</source>
      <translation>Abgelehnt</translation>
    </message>
    <message>
      <source>Released</source>
      <translation>Freigegeben</translation>
    </message>
    <message>
      <source>Requesting commands</source>
      <translation>Bittende Dienststellen</translation>
    </message>
    <message>
      <source>Requests</source>
      <translation>Anfragen</translation>
    </message>
    <message>
      <source>Searches</source>
      <translation>Suchen</translation>
    </message>
    <message>
      <source>Searches by day</source>
      <translation>Suchen je Tag</translation>
    </message>
    <message>
      <source>Show the register</source>
      <translation>Register zeigen</translation>
    </message>
    <message>
      <source>Unit</source>
      <translation>Einheit</translation>
    </message>
    <message>
      <source>Units</source>
      <translation>Einheiten</translation>
    </message>
    <message>
      <source>Unmasked</source>
      <translation>Aufgedeckt</translation>
    </message>
    <message>
      <source>reading the register</source>
      <translation>Register wird gelesen</translation>
    </message>
    <message>
      <source>{0}: {1:,} searches, {2:,} without a lead, {3:,} leads released</source>
      <translation>{0}: {1:,} Suchen, {2:,} ohne Hinweis, {3:,} Hinweise freigegeben</translation>
    </message>
  </context>
  <context>
    <name>RemovalFormView</name>
    <message>
      <source>Authority</source>
      <translation>Grundlage</translation>
    </message>
    <message>
      <source>Kind of removal</source>
      <translation>Art der Entfernung</translation>
    </message>
    <message>
      <source>New removal</source>
      <translation>Neue Entfernung</translation>
    </message>
    <message>
      <source>One on a line: agency, a blank or a comma, record number. A list can be pasted.</source>
      <translation>Eine je Zeile: Behörde, ein Leerzeichen oder Komma, Aktennummer. Eine Liste kann eingefügt werden.</translation>
    </message>
    <message>
      <source>Reason</source>
      <translation>Grund</translation>
    </message>
    <message>
      <source>Records</source>
      <translation>Akten</translation>
    </message>
    <message>
      <source>The order, the statute or the schedule</source>
      <translation>Die Anordnung, das Gesetz oder der Fristenplan</translation>
    </message>
    <message>
      <source>What is sealed or expunged leaves at once, after a second person has confirmed it.</source>
      <translation>Was gesperrt oder gelöscht wird, geht sofort, nachdem eine zweite Person es bestätigt hat.</translation>
    </message>
    <message>
      <source>{0} lacks its record number</source>
      <translation>{0} fehlt die Aktennummer</translation>
    </message>
  </context>
  <context>
    <name>RemovalsSection</name>
    <message>
      <source>&amp;New removal</source>
      <translation>&amp;Neue Entfernung</translation>
    </message>
    <message>
      <source>&amp;Withdraw…</source>
      <translation>&amp;Zurückziehen …</translation>
    </message>
    <message>
      <source>A supervisor or an administrator confirms</source>
      <translation>Eine Leitung oder die Verwaltung bestätigt</translation>
    </message>
    <message>
      <source>An administrator proposes that records leave the gallery; a supervisor or a second administrator confirms it. From then on no search returns them.</source>
      <translation>Die Verwaltung schlägt vor, dass Akten die Galerie verlassen; eine Leitung oder eine zweite Person der Verwaltung bestätigt es. Von da an liefert keine Suche sie mehr.</translation>
    </message>
    <message>
      <source>Authority</source>
      <translation>Grundlage</translation>
    </message>
    <message>
      <source>Carry out removal {0}?</source>
      <translation>Entfernung {0} ausführen?</translation>
    </message>
    <message>
      <source>Choose a removal at the left to read it.</source>
      <translation>Wählen Sie links eine Entfernung, um sie zu lesen.</translation>
    </message>
    <message>
      <source>Confirm and remove</source>
      <translation>Bestätigen und entfernen</translation>
    </message>
    <message>
      <source>Confirmed</source>
      <translation>Bestätigt</translation>
    </message>
    <message>
      <source>Done {0}</source>
      <translation>Ausgeführt {0}</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>Art</translation>
    </message>
    <message>
      <source>No removal chosen</source>
      <translation>Keine Entfernung gewählt</translation>
    </message>
    <message>
      <source>No removal was ever proposed</source>
      <translation>Noch nie wurde eine Entfernung vorgeschlagen</translation>
    </message>
    <message>
      <source>Photos</source>
      <translation>Fotos</translation>
    </message>
    <message>
      <source>Propose removal</source>
      <translation>Entfernung vorschlagen</translation>
    </message>
    <message>
      <source>Proposed</source>
      <translation>Vorgeschlagen</translation>
    </message>
    <message>
      <source>Reason</source>
      <translation>Grund</translation>
    </message>
    <message>
      <source>Removal</source>
      <translation>Entfernung</translation>
    </message>
    <message>
      <source>Removal {0} is done.</source>
      <translation>Entfernung {0} ist ausgeführt.</translation>
    </message>
    <message>
      <source>Removal {0} waits for a second person, who signs in and finds it here. Until then nothing changes.</source>
      <translation>Entfernung {0} wartet auf eine zweite Person, die sich anmeldet und sie hier findet. Bis dahin ändert sich nichts.</translation>
    </message>
    <message>
      <source>Removals</source>
      <translation>Entfernungen</translation>
    </message>
    <message>
      <source>Remove for good</source>
      <translation>Endgültig entfernen</translation>
    </message>
    <message>
      <source>Removing records</source>
      <translation>Akten werden entfernt</translation>
    </message>
    <message>
      <source>State</source>
      <translation>Stand</translation>
    </message>
    <message>
      <source>The certificate is saved as {0}, and in JSON beside it.</source>
      <translation>Die Bescheinigung ist als {0} gespeichert, daneben in JSON.</translation>
    </message>
    <message>
      <source>The records stay in the gallery. That it was proposed and withdrawn is on record.</source>
      <translation>Die Akten bleiben in der Galerie. Dass es vorgeschlagen und zurückgezogen wurde, steht in der Akte.</translation>
    </message>
    <message>
      <source>The removal that is chosen</source>
      <translation>Die gewählte Entfernung</translation>
    </message>
    <message>
      <source>This removal was not proposed yet. Leave, and lose it?</source>
      <translation>Diese Entfernung ist noch nicht vorgeschlagen. Verlassen und sie verlieren?</translation>
    </message>
    <message>
      <source>Waits for a second person</source>
      <translation>Wartet auf eine zweite Person</translation>
    </message>
    <message>
      <source>Withdraw</source>
      <translation>Zurückziehen</translation>
    </message>
    <message>
      <source>Withdraw removal {0}?</source>
      <translation>Entfernung {0} zurückziehen?</translation>
    </message>
    <message>
      <source>Withdrawn {0}</source>
      <translation>Zurückgezogen {0}</translation>
    </message>
    <message>
      <source>You proposed it yourself; another person signs in and confirms it</source>
      <translation>Sie haben sie selbst vorgeschlagen; jemand anderes meldet sich an und bestätigt sie</translation>
    </message>
    <message>
      <source>not yet</source>
      <translation>noch nicht</translation>
    </message>
    <message>
      <source>proposing a removal</source>
      <translation>Entfernung wird vorgeschlagen</translation>
    </message>
    <message>
      <source>reading the removals</source>
      <translation>Entfernungen werden gelesen</translation>
    </message>
    <message>
      <source>removing records</source>
      <translation>Akten werden entfernt</translation>
    </message>
    <message>
      <source>withdrawing a removal</source>
      <translation>Entfernung wird zurückgezogen</translation>
    </message>
    <message>
      <source>writing the certificate</source>
      <translation>Bescheinigung wird geschrieben</translation>
    </message>
    <message>
      <source>{0} photos leave the gallery for good: pictures, templates, thumbnails and their rows in the search index. It cannot be undone.</source>
      <translation>{0} Fotos verlassen die Galerie endgültig: Bilder, Vorlagen, Vorschaubilder und ihre Zeilen im Suchindex. Es kann nicht rückgängig gemacht werden.</translation>
    </message>
  </context>
  <context>
    <name>ReportPage</name>
    <message>
      <source>Given to</source>
      <translation>Gegeben an</translation>
    </message>
    <message>
      <source>No recipient named</source>
      <translation>Niemand als Empfang genannt</translation>
    </message>
    <message>
      <source>One on each line.</source>
      <translation>Je eine Zeile.</translation>
    </message>
    <message>
      <source>Opening the report</source>
      <translation>Bericht wird geöffnet</translation>
    </message>
    <message>
      <source>PDF (*.pdf)</source>
      <translation>PDF (*.pdf)</translation>
    </message>
    <message>
      <source>Paper</source>
      <translation>Papier</translation>
    </message>
    <message>
      <source>Printing</source>
      <translation>Wird gedruckt</translation>
    </message>
    <message>
      <source>Print…</source>
      <translation>Drucken …</translation>
    </message>
    <message>
      <source>Report</source>
      <translation>Bericht</translation>
    </message>
    <message>
      <source>Report on request {0}</source>
      <translation>Bericht zu Anfrage {0}</translation>
    </message>
    <message>
      <source>Report on request {0} · lead {1}</source>
      <translation>Bericht zu Anfrage {0} · Hinweis {1}</translation>
    </message>
    <message>
      <source>Save PDF…</source>
      <translation>PDF speichern …</translation>
    </message>
    <message>
      <source>Save the report</source>
      <translation>Bericht speichern</translation>
    </message>
    <message>
      <source>Saved as {0}. SHA-256: {1}</source>
      <translation>Gespeichert als {0}. SHA-256: {1}</translation>
    </message>
    <message>
      <source>Saving</source>
      <translation>Wird gespeichert</translation>
    </message>
    <message>
      <source>Saving and printing are recorded under your name, with whom you name here and the SHA-256 of the PDF.</source>
      <translation>Speichern und Drucken werden unter Ihrem Namen festgehalten, mit denen, die Sie hier nennen, und dem SHA-256 des PDF.</translation>
    </message>
    <message>
      <source>Sent to the printer: {0} pages. SHA-256 of the PDF on record: {1}</source>
      <translation>An den Drucker gesandt: {0} Seiten. SHA-256 des PDF in der Akte: {1}</translation>
    </message>
    <message>
      <source>The report cannot be read</source>
      <translation>Der Bericht kann nicht gelesen werden</translation>
    </message>
    <message>
      <source>What the report says</source>
      <translation>Was der Bericht sagt</translation>
    </message>
    <message>
      <source>opening the report</source>
      <translation>Bericht wird geöffnet</translation>
    </message>
    <message>
      <source>printing the report</source>
      <translation>Bericht wird gedruckt</translation>
    </message>
    <message>
      <source>saving the report</source>
      <translation>Bericht wird gespeichert</translation>
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
    <name>RetentionSection</name>
    <message>
      <source>&amp;Preview</source>
      <translation>&amp;Vorschau</translation>
    </message>
    <message>
      <source>A class says how long photos are kept, so that a manifest names the class and not the day.</source>
      <translation>Eine Klasse sagt, wie lange Fotos bleiben, so dass eine Liste die Klasse nennt und nicht den Tag.</translation>
    </message>
    <message>
      <source>Agency</source>
      <translation>Behörde</translation>
    </message>
    <message>
      <source>Authority</source>
      <translation>Grundlage</translation>
    </message>
    <message>
      <source>Class</source>
      <translation>Klasse</translation>
    </message>
    <message>
      <source>Counted in</source>
      <translation>Gezählt in</translation>
    </message>
    <message>
      <source>Day to look from</source>
      <translation>Tag, von dem aus gesehen wird</translation>
    </message>
    <message>
      <source>Days</source>
      <translation>Tage</translation>
    </message>
    <message>
      <source>Due</source>
      <translation>Fällig</translation>
    </message>
    <message>
      <source>Everything that was to be kept until before {0}, and is neither held nor proposed already, is named in one removal. A second person confirms it; until then nothing changes.</source>
      <translation>Alles, was vor dem {0} gehen sollte und weder gesperrt noch schon vorgeschlagen ist, steht in einer Entfernung. Eine zweite Person bestätigt sie; bis dahin ändert sich nichts.</translation>
    </message>
    <message>
      <source>How long after the day of the photo</source>
      <translation>Wie lange nach dem Tag des Fotos</translation>
    </message>
    <message>
      <source>It takes the place of a class of the same name. Photos enrolled before keep their day.</source>
      <translation>Sie tritt an die Stelle einer Klasse gleichen Namens. Früher aufgenommene Fotos behalten ihren Tag.</translation>
    </message>
    <message>
      <source>Kept for</source>
      <translation>Aufbewahrt für</translation>
    </message>
    <message>
      <source>Kept until</source>
      <translation>Aufbewahrt bis</translation>
    </message>
    <message>
      <source>Legal hold: stays</source>
      <translation>Rechtliche Sperre: bleibt</translation>
    </message>
    <message>
      <source>No class is set</source>
      <translation>Keine Klasse gesetzt</translation>
    </message>
    <message>
      <source>No record was to be kept only until before this day.</source>
      <translation>Keine Akte sollte nur bis vor diesem Tag bleiben.</translation>
    </message>
    <message>
      <source>Nothing is due</source>
      <translation>Nichts ist fällig</translation>
    </message>
    <message>
      <source>Nothing is due that could be proposed</source>
      <translation>Nichts Fälliges, das vorgeschlagen werden könnte</translation>
    </message>
    <message>
      <source>Propose</source>
      <translation>Vorschlagen</translation>
    </message>
    <message>
      <source>Propose removal of what is due</source>
      <translation>Entfernung des Fälligen vorschlagen</translation>
    </message>
    <message>
      <source>Propose what is due?</source>
      <translation>Fälliges vorschlagen?</translation>
    </message>
    <message>
      <source>Reason</source>
      <translation>Grund</translation>
    </message>
    <message>
      <source>Record</source>
      <translation>Akte</translation>
    </message>
    <message>
      <source>Rests on</source>
      <translation>Beruht auf</translation>
    </message>
    <message>
      <source>Schedule</source>
      <translation>Fristenplan</translation>
    </message>
    <message>
      <source>Set</source>
      <translation>Setzen</translation>
    </message>
    <message>
      <source>Set a &amp;class…</source>
      <translation>&amp;Klasse setzen …</translation>
    </message>
    <message>
      <source>Set a retention class?</source>
      <translation>Fristklasse setzen?</translation>
    </message>
    <message>
      <source>State</source>
      <translation>Stand</translation>
    </message>
    <message>
      <source>Statute or order it rests on</source>
      <translation>Gesetz oder Anordnung, worauf es beruht</translation>
    </message>
    <message>
      <source>The schedule it rests on</source>
      <translation>Der Fristenplan, worauf es beruht</translation>
    </message>
    <message>
      <source>To be kept until before</source>
      <translation>Aufzubewahren bis vor</translation>
    </message>
    <message>
      <source>Waits for a second person</source>
      <translation>Wartet auf eine zweite Person</translation>
    </message>
    <message>
      <source>What is due</source>
      <translation>Was fällig ist</translation>
    </message>
    <message>
      <source>Years</source>
      <translation>Jahre</translation>
    </message>
    <message>
      <source>looking for what is due</source>
      <translation>Fälliges wird gesucht</translation>
    </message>
    <message>
      <source>proposing a removal</source>
      <translation>Entfernung wird vorgeschlagen</translation>
    </message>
    <message>
      <source>reading the schedule</source>
      <translation>Fristenplan wird gelesen</translation>
    </message>
    <message>
      <source>setting a retention class</source>
      <translation>Fristklasse wird gesetzt</translation>
    </message>
    <message>
      <source>{0} records; {1} stay because of a legal hold, {2} wait for a second person already.</source>
      <translation>{0} Akten; {1} bleiben wegen einer Sperre, {2} warten schon auf eine zweite Person.</translation>
    </message>
  </context>
  <context>
    <name>ReviewPart</name>
    <message>
      <source>A flag is a question, not a finding: most have an innocent answer.</source>
      <translation>Eine Meldung ist eine Frage, kein Befund: die meisten haben eine harmlose Antwort.</translation>
    </message>
    <message>
      <source>Answer</source>
      <translation>Antwort</translation>
    </message>
    <message>
      <source>By</source>
      <translation>Von</translation>
    </message>
    <message>
      <source>Each signed review stands here, and begins where the one before ended.</source>
      <translation>Jede unterschriebene Durchsicht steht hier und beginnt, wo die vorige endete.</translation>
    </message>
    <message>
      <source>Entries</source>
      <translation>Einträge</translation>
    </message>
    <message>
      <source>Entry</source>
      <translation>Eintrag</translation>
    </message>
    <message>
      <source>Flags</source>
      <translation>Meldungen</translation>
    </message>
    <message>
      <source>No flag</source>
      <translation>Keine Meldung</translation>
    </message>
    <message>
      <source>No flag chosen</source>
      <translation>Keine Meldung gewählt</translation>
    </message>
    <message>
      <source>No rule of misuse raised anything in these entries. The review can be signed.</source>
      <translation>Keine Missbrauchsregel schlug in diesen Einträgen an. Die Durchsicht kann unterschrieben werden.</translation>
    </message>
    <message>
      <source>None yet</source>
      <translation>Noch keine</translation>
    </message>
    <message>
      <source>Not answered</source>
      <translation>Nicht beantwortet</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Notiz</translation>
    </message>
    <message>
      <source>Note on the whole review</source>
      <translation>Notiz zur ganzen Durchsicht</translation>
    </message>
    <message>
      <source>Nothing waits for a review</source>
      <translation>Nichts wartet auf eine Durchsicht</translation>
    </message>
    <message>
      <source>Nothing waits for a review.</source>
      <translation>Nichts wartet auf eine Durchsicht.</translation>
    </message>
    <message>
      <source>Reading the log</source>
      <translation>Protokoll wird gelesen</translation>
    </message>
    <message>
      <source>Requests: {0}</source>
      <translation>Anfragen: {0}</translation>
    </message>
    <message>
      <source>Rule</source>
      <translation>Regel</translation>
    </message>
    <message>
      <source>Rule: {0}</source>
      <translation>Regel: {0}</translation>
    </message>
    <message>
      <source>Sign the review</source>
      <translation>Durchsicht unterschreiben</translation>
    </message>
    <message>
      <source>Signed</source>
      <translation>Unterschrieben</translation>
    </message>
    <message>
      <source>Signed before</source>
      <translation>Früher unterschrieben</translation>
    </message>
    <message>
      <source>Signed: entries {0:,} to {1:,}. The signature is in the log.</source>
      <translation>Unterschrieben: Einträge {0:,} bis {1:,}. Die Unterschrift steht im Protokoll.</translation>
    </message>
    <message>
      <source>Signing</source>
      <translation>Wird unterschrieben</translation>
    </message>
    <message>
      <source>The review is not signed yet. Leave, and lose the answers?</source>
      <translation>Die Durchsicht ist noch nicht unterschrieben. Verlassen und die Antworten verlieren?</translation>
    </message>
    <message>
      <source>The weekly review is due.</source>
      <translation>Die wöchentliche Durchsicht ist fällig.</translation>
    </message>
    <message>
      <source>Time</source>
      <translation>Zeit</translation>
    </message>
    <message>
      <source>Time line of the request</source>
      <translation>Zeitlinie der Anfrage</translation>
    </message>
    <message>
      <source>Unreviewed since {0}: {1:,} entries, {2:,} to {3:,}.</source>
      <translation>Undurchgesehen seit {0}: {1:,} Einträge, {2:,} bis {3:,}.</translation>
    </message>
    <message>
      <source>What the answer rests on</source>
      <translation>Worauf die Antwort beruht</translation>
    </message>
    <message>
      <source>Who</source>
      <translation>Wer</translation>
    </message>
    <message>
      <source>Without a reason</source>
      <translation>Ohne Grund</translation>
    </message>
    <message>
      <source>reading what is unreviewed</source>
      <translation>Undurchgesehenes wird gelesen</translation>
    </message>
    <message>
      <source>signing the review</source>
      <translation>Durchsicht wird unterschrieben</translation>
    </message>
    <message>
      <source>{0} flags without an answer and its reason</source>
      <translation>{0} Meldungen ohne Antwort und Grund</translation>
    </message>
  </context>
  <context>
    <name>RoomBand</name>
    <message>
      <source>DEMO · invented people, nothing here is casework</source>
      <translation>DEMO · erfundene Personen, nichts hier ist Fallarbeit</translation>
    </message>
    <message>
      <source>TRAINING · nothing here is casework, or becomes a lead</source>
      <translation>SCHULUNG · nichts hier ist Fallarbeit oder wird zum Hinweis</translation>
    </message>
  </context>
  <context>
    <name>RoomsPart</name>
    <message>
      <source>Certificates are issued by hand until an administrator proposes a room and a supervisor agrees.</source>
      <translation>Zeugnisse werden von Hand erteilt, bis die Verwaltung einen Raum vorschlägt und eine Leitung zustimmt.</translation>
    </message>
    <message>
      <source>Id</source>
      <translation>Kennung</translation>
    </message>
    <message>
      <source>Id and key are shown in the training room. Compare every digit, by voice or on paper.</source>
      <translation>Kennung und Schlüssel zeigt der Schulungsraum. Vergleichen Sie jede Stelle, mündlich oder auf Papier.</translation>
    </message>
    <message>
      <source>Its statements count from now on.</source>
      <translation>Seine Erklärungen zählen von nun an.</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <source>No room waits for your answer</source>
      <translation>Kein Raum wartet auf Ihre Antwort</translation>
    </message>
    <message>
      <source>No training room is trusted</source>
      <translation>Keinem Schulungsraum wird vertraut</translation>
    </message>
    <message>
      <source>Propose a room</source>
      <translation>Einen Raum vorschlagen</translation>
    </message>
    <message>
      <source>Propose room</source>
      <translation>Raum vorschlagen</translation>
    </message>
    <message>
      <source>Proposed. Its statements count once a supervisor has agreed.</source>
      <translation>Vorgeschlagen. Seine Erklärungen zählen, sobald eine Leitung zugestimmt hat.</translation>
    </message>
    <message>
      <source>Public key</source>
      <translation>Öffentlicher Schlüssel</translation>
    </message>
    <message>
      <source>Refuse, or end the trust</source>
      <translation>Ablehnen oder Vertrauen beenden</translation>
    </message>
    <message>
      <source>State</source>
      <translation>Stand</translation>
    </message>
    <message>
      <source>This room is not proposed. Leave, and lose what you wrote?</source>
      <translation>Dieser Raum ist nicht vorgeschlagen. Verlassen und das Geschriebene verlieren?</translation>
    </message>
    <message>
      <source>This room is not trusted.</source>
      <translation>Diesem Raum wird nicht vertraut.</translation>
    </message>
    <message>
      <source>Training room</source>
      <translation>Schulungsraum</translation>
    </message>
    <message>
      <source>Training rooms</source>
      <translation>Schulungsräume</translation>
    </message>
    <message>
      <source>Trust this room</source>
      <translation>Diesem Raum vertrauen</translation>
    </message>
    <message>
      <source>reading the training rooms</source>
      <translation>Schulungsräume werden gelesen</translation>
    </message>
    <message>
      <source>recording the answer</source>
      <translation>Antwort wird erfasst</translation>
    </message>
    <message>
      <source>{0} is missing</source>
      <translation>{0} fehlt</translation>
    </message>
    <message>
      <source>{0}: {1}</source>
      <translation>{0}: {1}</translation>
    </message>
  </context>
  <context>
    <name>ScoreView</name>
    <message>
      <source>Every answer</source>
      <translation>Jede Antwort</translation>
    </message>
    <message>
      <source>Not passed by the section's rule</source>
      <translation>Nach der Regel der Stelle nicht bestanden</translation>
    </message>
    <message>
      <source>Passed, good until {0}</source>
      <translation>Bestanden, gültig bis {0}</translation>
    </message>
    <message>
      <source>Score</source>
      <translation>Ergebnis</translation>
    </message>
    <message>
      <source>What each step of the scale meant</source>
      <translation>Was jede Stufe der Skala bedeutete</translation>
    </message>
    <message>
      <source>kept</source>
      <translation>behalten</translation>
    </message>
    <message>
      <source>not kept</source>
      <translation>nicht behalten</translation>
    </message>
  </context>
  <context>
    <name>SearchPage</name>
    <message>
      <source>&amp;List length</source>
      <translation>&amp;Länge der Liste</translation>
    </message>
    <message>
      <source>A list of {0} candidates is ready. {1} people, {2} photos were searched.</source>
      <translation>Eine Liste von {0} Kandidaten ist fertig. {1} Personen, {2} Fotos wurden durchsucht.</translation>
    </message>
    <message>
      <source>An earlier search of this request is not finished</source>
      <translation>Eine frühere Suche dieser Anfrage ist nicht beendet</translation>
    </message>
    <message>
      <source>An examiner searches</source>
      <translation>Wer untersucht, sucht</translation>
    </message>
    <message>
      <source>Case</source>
      <translation>Fall</translation>
    </message>
    <message>
      <source>Every photo of every person in the gallery is compared with the probe; no filter is set. You get a list in a shuffled order, without ranks and names. Every candidate on it needs an answer.</source>
      <translation>Jedes Foto jeder Person der Galerie wird mit der Probe verglichen; kein Filter ist gesetzt. Sie erhalten eine Liste in gemischter Reihenfolge, ohne Ränge und Namen. Jeder Kandidat darauf braucht eine Antwort.</translation>
    </message>
    <message>
      <source>Lawful source</source>
      <translation>Rechtmäßige Quelle</translation>
    </message>
    <message>
      <source>List length</source>
      <translation>Länge der Liste</translation>
    </message>
    <message>
      <source>No probe is chosen</source>
      <translation>Keine Probe gewählt</translation>
    </message>
    <message>
      <source>No probe yet</source>
      <translation>Noch keine Probe</translation>
    </message>
    <message>
      <source>Offence</source>
      <translation>Delikt</translation>
    </message>
    <message>
      <source>Open examination</source>
      <translation>Untersuchung öffnen</translation>
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
      <translation>Grund</translation>
    </message>
    <message>
      <source>Request {0}</source>
      <translation>Anfrage {0}</translation>
    </message>
    <message>
      <source>Requested by</source>
      <translation>Erbeten von</translation>
    </message>
    <message>
      <source>Search</source>
      <translation>Suche</translation>
    </message>
    <message>
      <source>Searching</source>
      <translation>Wird gesucht</translation>
    </message>
    <message>
      <source>What</source>
      <translation>Was</translation>
    </message>
    <message>
      <source>Why</source>
      <translation>Warum</translation>
    </message>
    <message>
      <source>Why it is searched</source>
      <translation>Warum gesucht wird</translation>
    </message>
    <message>
      <source>candidates, {0} to {1}</source>
      <translation>Kandidaten, {0} bis {1}</translation>
    </message>
    <message>
      <source>opening the request</source>
      <translation>Anfrage wird eröffnet</translation>
    </message>
    <message>
      <source>opening {0}</source>
      <translation>{0} wird geöffnet</translation>
    </message>
    <message>
      <source>reading the settings</source>
      <translation>Einstellungen werden gelesen</translation>
    </message>
    <message>
      <source>reading the validation</source>
      <translation>Validierung wird gelesen</translation>
    </message>
    <message>
      <source>searching the gallery</source>
      <translation>Galerie wird durchsucht</translation>
    </message>
    <message>
      <source>{0} is under the floor; a supervisor decides</source>
      <translation>{0} ist unter der Untergrenze; eine Leitung entscheidet</translation>
    </message>
    <message>
      <source>{0} px between the eyes</source>
      <translation>{0} px Augenabstand</translation>
    </message>
    <message>
      <source>{0} · Original · {1} frame {2}</source>
      <translation>{0} · Original · {1} Bild {2}</translation>
    </message>
    <message>
      <source>{0} · searched with: {1}</source>
      <translation>{0} · gesucht mit: {1}</translation>
    </message>
    <message>
      <source>{0} · {1} frame {2}</source>
      <translation>{0} · {1} Bild {2}</translation>
    </message>
    <message>
      <source>{0} · {1} frame {2} · {3}</source>
      <translation>{0} · {1} Bild {2} · {3}</translation>
    </message>
  </context>
  <context>
    <name>SeatsView</name>
    <message>
      <source>Answers and features</source>
      <translation>Antworten und Merkmale</translation>
    </message>
    <message>
      <source>Candidate</source>
      <translation>Kandidat</translation>
    </message>
    <message>
      <source>Conclusion</source>
      <translation>Schlussfolgerung</translation>
    </message>
    <message>
      <source>Every answer</source>
      <translation>Jede Antwort</translation>
    </message>
    <message>
      <source>Every answer of both</source>
      <translation>Jede Antwort beider</translation>
    </message>
    <message>
      <source>Examiner</source>
      <translation>Wer</translation>
    </message>
    <message>
      <source>Features</source>
      <translation>Merkmale</translation>
    </message>
    <message>
      <source>Features of candidate {0} · {1}</source>
      <translation>Merkmale von Kandidat {0} · {1}</translation>
    </message>
    <message>
      <source>First</source>
      <translation>Erste</translation>
    </message>
    <message>
      <source>First examination</source>
      <translation>Erste Untersuchung</translation>
    </message>
    <message>
      <source>Grounds</source>
      <translation>Gründe</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Notiz</translation>
    </message>
    <message>
      <source>Outcome</source>
      <translation>Ausgang</translation>
    </message>
    <message>
      <source>Second</source>
      <translation>Zweite</translation>
    </message>
    <message>
      <source>Second examination</source>
      <translation>Zweite Untersuchung</translation>
    </message>
    <message>
      <source>Second, blind to the first</source>
      <translation>Zweite, ohne Kenntnis der ersten</translation>
    </message>
    <message>
      <source>none written</source>
      <translation>keine geschrieben</translation>
    </message>
    <message>
      <source>{0}, locked {1}</source>
      <translation>{0}, abgeschlossen {1}</translation>
    </message>
    <message>
      <source>{0}: candidate {1}</source>
      <translation>{0}: Kandidat {1}</translation>
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
    <name>SettingsPage</name>
    <message>
      <source>&amp;Key of this room</source>
      <translation>&amp;Schlüssel dieses Raums</translation>
    </message>
    <message>
      <source>&amp;Training rooms</source>
      <translation>&amp;Schulungsräume</translation>
    </message>
    <message>
      <source>&amp;Values</source>
      <translation>&amp;Werte</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Einstellungen</translation>
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
    <name>SightingsPart</name>
    <message>
      <source>Acts</source>
      <translation>Vorgänge</translation>
    </message>
    <message>
      <source>Ask for a picture, a record or a person above.</source>
      <translation>Fragen Sie oben nach einem Bild, einer Akte oder einer Person.</translation>
    </message>
    <message>
      <source>Badge</source>
      <translation>Dienstnummer</translation>
    </message>
    <message>
      <source>Every act with it</source>
      <translation>Jeder Vorgang damit</translation>
    </message>
    <message>
      <source>Every act with it stands here, those of the machine too.</source>
      <translation>Jeder Vorgang damit steht hier, auch die der Maschine.</translation>
    </message>
    <message>
      <source>First</source>
      <translation>Erste</translation>
    </message>
    <message>
      <source>Last</source>
      <translation>Letzter</translation>
    </message>
    <message>
      <source>Left the section with it:
{0}</source>
      <translation>Damit verließ das Sachgebiet:
{0}</translation>
    </message>
    <message>
      <source>Nobody</source>
      <translation>Niemand</translation>
    </message>
    <message>
      <source>Nothing asked</source>
      <translation>Nichts gefragt</translation>
    </message>
    <message>
      <source>Nothing asked yet</source>
      <translation>Noch nichts gefragt</translation>
    </message>
    <message>
      <source>Or 2026-0147 Q1 for a probe, 2026-0147 and an exhibit's mark, a person's identifier, a SHA-256</source>
      <translation>Oder 2026-0147 Q1 für eine Probe, 2026-0147 und das Zeichen eines Asservats, die Kennung einer Person, ein SHA-256</translation>
    </message>
    <message>
      <source>Record number</source>
      <translation>Aktennummer</translation>
    </message>
    <message>
      <source>Show who has seen it</source>
      <translation>Zeigen, wer es gesehen hat</translation>
    </message>
    <message>
      <source>Who has seen it</source>
      <translation>Wer es gesehen hat</translation>
    </message>
    <message>
      <source>looking through the log</source>
      <translation>Protokoll wird durchgesehen</translation>
    </message>
    <message>
      <source>nothing</source>
      <translation>nichts</translation>
    </message>
  </context>
  <context>
    <name>SignInPage</name>
    <message>
      <source>Begin again</source>
      <translation>Von vorn beginnen</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
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
      <source>Plug in your security key and touch it when it blinks.</source>
      <translation>Stecken Sie Ihren Sicherheitsschlüssel ein und berühren Sie ihn, wenn er blinkt.</translation>
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
      <source>Touch your security key</source>
      <translation>Berühren Sie Ihren Sicherheitsschlüssel</translation>
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
    <name>StampPanel</name>
    <message>
      <source>An authority outside can say when a state of the log was there (RFC 3161). Save a question, have it answered on another computer, and bring the answer back: this program calls nobody.</source>
      <translation>Eine Stelle außerhalb kann sagen, wann ein Stand des Protokolls da war (RFC 3161). Speichern Sie eine Frage, lassen Sie sie an einem anderen Rechner beantworten und bringen Sie die Antwort zurück: dieses Programm ruft niemanden an.</translation>
    </message>
    <message>
      <source>Answer (*.tsr *.der);;All files (*)</source>
      <translation>Antwort (*.tsr *.der);;Alle Dateien (*)</translation>
    </message>
    <message>
      <source>Bring an answer…</source>
      <translation>Eine Antwort bringen …</translation>
    </message>
    <message>
      <source>Certificate (*.pem *.crt *.cer *.der);;All files (*)</source>
      <translation>Zertifikat (*.pem *.crt *.cer *.der);;Alle Dateien (*)</translation>
    </message>
    <message>
      <source>Good, and kept: {0} says that {1:,} entries were there on {2}. To print: {3}.</source>
      <translation>Gut, und behalten: {0} sagt, dass am {2} {1:,} Einträge da waren. Zum Drucken: {3}.</translation>
    </message>
    <message>
      <source>Name of the authority</source>
      <translation>Name der Zeitstempelstelle</translation>
    </message>
    <message>
      <source>No authority is registered, so no answer counts yet.</source>
      <translation>Keine Zeitstempelstelle ist eingetragen, also zählt noch keine Antwort.</translation>
    </message>
    <message>
      <source>Nothing is stamped yet. Answers count of: {0}.</source>
      <translation>Noch nichts gestempelt. Antworten zählen von: {0}.</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Öffnen</translation>
    </message>
    <message>
      <source>Question (*.tsq)</source>
      <translation>Frage (*.tsq)</translation>
    </message>
    <message>
      <source>Register</source>
      <translation>Eintragen</translation>
    </message>
    <message>
      <source>Register an authority…</source>
      <translation>Stelle eintragen …</translation>
    </message>
    <message>
      <source>Register this authority?</source>
      <translation>Diese Zeitstempelstelle eintragen?</translation>
    </message>
    <message>
      <source>Registered. Compare the SHA-256 of the certificate with the authority's own word: {0}</source>
      <translation>Eingetragen. Vergleichen Sie den SHA-256 des Zertifikats mit dem, was die Stelle selbst nennt: {0}</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Speichern</translation>
    </message>
    <message>
      <source>Save a question…</source>
      <translation>Eine Frage speichern …</translation>
    </message>
    <message>
      <source>Saved as {0}, and what it asks about as {1}. It covers {2:,} entries.</source>
      <translation>Gespeichert als {0}, und wonach sie fragt als {1}. Sie umfasst {2:,} Einträge.</translation>
    </message>
    <message>
      <source>Time stamps</source>
      <translation>Zeitstempel</translation>
    </message>
    <message>
      <source>Whoever reads the log will trust what is signed under this root certificate. Take it from the authority's own site, and compare it.</source>
      <translation>Wer das Protokoll liest, wird dem vertrauen, was unter diesem Wurzelzertifikat signiert ist. Holen Sie es von der Stelle selbst und vergleichen Sie es.</translation>
    </message>
    <message>
      <source>checking the answer</source>
      <translation>Antwort wird geprüft</translation>
    </message>
    <message>
      <source>reading the time stamps</source>
      <translation>Zeitstempel werden gelesen</translation>
    </message>
    <message>
      <source>registering the authority</source>
      <translation>Zeitstempelstelle wird eingetragen</translation>
    </message>
    <message>
      <source>writing the question</source>
      <translation>Frage wird geschrieben</translation>
    </message>
    <message>
      <source>{0:,} entries were there on {1}, says {2}.</source>
      <translation>{0:,} Einträge waren am {1} da, sagt {2}.</translation>
    </message>
  </context>
  <context>
    <name>StartDialog</name>
    <message>
      <source>&amp;Browse…</source>
      <translation>&amp;Durchsuchen …</translation>
    </message>
    <message>
      <source>A workspace is a folder that holds the cases, the gallery and the log of one section, encrypted. To make one, close this window and type:</source>
      <translation>Ein Arbeitsbereich ist ein Ordner, der Fälle, Galerie und Protokoll eines Sachgebiets verschlüsselt enthält. Um einen anzulegen, schließen Sie dieses Fenster und geben ein:</translation>
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
    <message>
      <source>second-look-gallery init FOLDER</source>
      <translation>second-look-gallery init ORDNER</translation>
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
      <translation>Fügen Sie einen Schritt hinzu, oder wählen Sie einen der Liste, um ihn zu ändern.</translation>
    </message>
  </context>
  <context>
    <name>StepList</name>
    <message>
      <source>Add an edit</source>
      <translation>Schritt hinzufügen</translation>
    </message>
    <message>
      <source>Add an edit…</source>
      <translation>Schritt hinzufügen …</translation>
    </message>
    <message>
      <source>Earlier (Alt+Up)</source>
      <translation>Früher (Alt+Auf)</translation>
    </message>
    <message>
      <source>Edits, the first is done first</source>
      <translation>Schritte, der erste wird zuerst getan</translation>
    </message>
    <message>
      <source>Later (Alt+Down)</source>
      <translation>Später (Alt+Ab)</translation>
    </message>
    <message>
      <source>Redo (Ctrl+Shift+Z)</source>
      <translation>Wiederholen (Strg+Umschalt+Z)</translation>
    </message>
    <message>
      <source>Remove (Delete)</source>
      <translation>Entfernen (Entf)</translation>
    </message>
    <message>
      <source>Undo (Ctrl+Z)</source>
      <translation>Rückgängig (Strg+Z)</translation>
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
    <message>
      <source>not opened yet</source>
      <translation>noch nicht geöffnet</translation>
    </message>
  </context>
  <context>
    <name>TeachingPanel</name>
    <message>
      <source>Enlarge (E)</source>
      <translation>Vergrößern (E)</translation>
    </message>
    <message>
      <source>Look at · {0} of {1}</source>
      <translation>Hinsehen · {0} von {1}</translation>
    </message>
    <message>
      <source>Next</source>
      <translation>Weiter</translation>
    </message>
    <message>
      <source>Outline (H)</source>
      <translation>Umriss (H)</translation>
    </message>
    <message>
      <source>Previous</source>
      <translation>Zurück</translation>
    </message>
    <message>
      <source>What to look at</source>
      <translation>Worauf zu achten ist</translation>
    </message>
    <message>
      <source>{0} ({1})</source>
      <translation>{0} ({1})</translation>
    </message>
  </context>
  <context>
    <name>TestsPart</name>
    <message>
      <source>All files (*)</source>
      <translation>Alle Dateien (*)</translation>
    </message>
    <message>
      <source>By</source>
      <translation>Von</translation>
    </message>
    <message>
      <source>By what right</source>
      <translation>Mit welchem Recht</translation>
    </message>
    <message>
      <source>Choose a still or clip</source>
      <translation>Standbild oder Film wählen</translation>
    </message>
    <message>
      <source>Invented, or whose consent.</source>
      <translation>Erfunden, oder wessen Einwilligung.</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>Art</translation>
    </message>
    <message>
      <source>No proficiency test</source>
      <translation>Keine Eignungsprüfung</translation>
    </message>
    <message>
      <source>Person identifier</source>
      <translation>Personenkennung</translation>
    </message>
    <message>
      <source>Proficiency tests</source>
      <translation>Eignungstests</translation>
    </message>
    <message>
      <source>Reveal</source>
      <translation>Aufdecken</translation>
    </message>
    <message>
      <source>Reveal test {0}?</source>
      <translation>Prüfung {0} aufdecken?</translation>
    </message>
    <message>
      <source>Reveal the chosen test…</source>
      <translation>Gewählte Prüfung aufdecken …</translation>
    </message>
    <message>
      <source>Seal a picture here, then have that very file brought in with an invented request.</source>
      <translation>Versiegeln Sie hier ein Bild und lassen Sie dann genau diese Datei mit einer erfundenen Anfrage einreichen.</translation>
    </message>
    <message>
      <source>Seal a test</source>
      <translation>Eine Prüfung versiegeln</translation>
    </message>
    <message>
      <source>Seal test</source>
      <translation>Prüfung versiegeln</translation>
    </message>
    <message>
      <source>Sealed</source>
      <translation>Gesperrt</translation>
    </message>
    <message>
      <source>Stands</source>
      <translation>Stand</translation>
    </message>
    <message>
      <source>Still or clip</source>
      <translation>Standbild oder Film</translation>
    </message>
    <message>
      <source>Test</source>
      <translation>Prüfung</translation>
    </message>
    <message>
      <source>Test {0} is revealed. Its scores stand under Scores.</source>
      <translation>Prüfung {0} ist aufgedeckt. Ihre Auswertung steht unter Auswertung.</translation>
    </message>
    <message>
      <source>Test {0} is sealed. Have that very file brought in with an invented request.</source>
      <translation>Prüfung {0} ist versiegelt. Lassen Sie genau diese Datei mit einer erfundenen Anfrage einreichen.</translation>
    </message>
    <message>
      <source>The file is only read. The log gets a hash that fixes what is true, and says nothing of it.</source>
      <translation>Die Datei wird nur gelesen. Das Protokoll erhält eine Prüfsumme, die festlegt, was wahr ist, und sagt nichts davon.</translation>
    </message>
    <message>
      <source>The log gets what is true, and the request counts as none of the casework. It cannot be undone.</source>
      <translation>Das Protokoll erhält, was wahr ist, und die Anfrage zählt nicht zur Fallarbeit. Es kann nicht zurückgenommen werden.</translation>
    </message>
    <message>
      <source>This test is not sealed. Leave, and lose what you wrote?</source>
      <translation>Diese Prüfung ist nicht versiegelt. Verlassen und das Geschriebene verlieren?</translation>
    </message>
    <message>
      <source>Who of the gallery it shows. Empty: nobody, and the right end is no possible match.</source>
      <translation>Wen der Galerie es zeigt. Leer: niemanden, und richtig ist: keine mögliche Übereinstimmung.</translation>
    </message>
    <message>
      <source>has not come in</source>
      <translation>ist noch nicht eingereicht</translation>
    </message>
    <message>
      <source>mated</source>
      <translation>in der Galerie</translation>
    </message>
    <message>
      <source>non-mated</source>
      <translation>nicht in der Galerie</translation>
    </message>
    <message>
      <source>not told</source>
      <translation>nicht gesagt</translation>
    </message>
    <message>
      <source>reading the tests</source>
      <translation>Prüfungen werden gelesen</translation>
    </message>
    <message>
      <source>revealed</source>
      <translation>aufgedeckt</translation>
    </message>
    <message>
      <source>revealing the test</source>
      <translation>Prüfung wird aufgedeckt</translation>
    </message>
    <message>
      <source>sealed</source>
      <translation>versiegelt</translation>
    </message>
    <message>
      <source>sealing the test</source>
      <translation>Prüfung wird versiegelt</translation>
    </message>
    <message>
      <source>{0} is missing</source>
      <translation>{0} fehlt</translation>
    </message>
    <message>
      <source>{0}, being worked on</source>
      <translation>{0}, in Arbeit</translation>
    </message>
    <message>
      <source>{0}, nobody works on it</source>
      <translation>{0}, niemand arbeitet daran</translation>
    </message>
  </context>
  <context>
    <name>ThumbnailLoader</name>
    <message>
      <source>reading faces</source>
      <translation>Gesichter werden gelesen</translation>
    </message>
  </context>
  <context>
    <name>TimeLeft</name>
    <message>
      <source>{0} left</source>
      <translation>noch {0}</translation>
    </message>
    <message>
      <source>{0} over the limit; the answer still counts</source>
      <translation>{0} über der Zeit; die Antwort zählt trotzdem</translation>
    </message>
  </context>
  <context>
    <name>TimeLinePart</name>
    <message>
      <source>Also what was only looked at</source>
      <translation>Auch was nur angesehen wurde</translation>
    </message>
    <message>
      <source>Find in who, what or what about</source>
      <translation>In wer, was oder worüber suchen</translation>
    </message>
    <message>
      <source>Find moments</source>
      <translation>Augenblicke suchen</translation>
    </message>
    <message>
      <source>Give the number of a request to read what was done in it.</source>
      <translation>Geben Sie die Nummer einer Anfrage an, um zu lesen, was in ihr geschah.</translation>
    </message>
    <message>
      <source>Given to, outside of the section: {0}</source>
      <translation>Außerhalb des Sachgebiets gegeben an: {0}</translation>
    </message>
    <message>
      <source>Moments</source>
      <translation>Augenblicke</translation>
    </message>
    <message>
      <source>No moment is like that</source>
      <translation>Kein Augenblick ist so</translation>
    </message>
    <message>
      <source>No request chosen</source>
      <translation>Keine Anfrage gewählt</translation>
    </message>
    <message>
      <source>No request number</source>
      <translation>Keine Nummer der Anfrage</translation>
    </message>
    <message>
      <source>Request number</source>
      <translation>Nummer der Anfrage</translation>
    </message>
    <message>
      <source>Show the time line</source>
      <translation>Zeitlinie zeigen</translation>
    </message>
    <message>
      <source>Take the words back to see every moment.</source>
      <translation>Nehmen Sie die Worte zurück, um jeden Augenblick zu sehen.</translation>
    </message>
    <message>
      <source>nobody</source>
      <translation>niemand</translation>
    </message>
    <message>
      <source>reading the time line</source>
      <translation>Zeitlinie wird gelesen</translation>
    </message>
    <message>
      <source>{0:,} of {1:,}</source>
      <translation>{0:,} von {1:,}</translation>
    </message>
  </context>
  <context>
    <name>Timeline</name>
    <message>
      <source>Frame {0} of 0 to {1}</source>
      <translation>Bild {0} von 0 bis {1}</translation>
    </message>
    <message>
      <source>Timeline</source>
      <translation>Zeitleiste</translation>
    </message>
    <message>
      <source>Track {0}: frames {1} to {2}. Click for its best frame.</source>
      <translation>Spur {0}: Bilder {1} bis {2}. Klicken Sie für ihr bestes Bild.</translation>
    </message>
  </context>
  <context>
    <name>TogetherList</name>
    <message>
      <source>&amp;How they make one list</source>
      <translation>&amp;Wie daraus eine Liste wird</translation>
    </message>
    <message>
      <source>How several probes make one list</source>
      <translation>Wie aus mehreren Proben eine Liste wird</translation>
    </message>
    <message>
      <source>Search together with</source>
      <translation>Gemeinsam suchen mit</translation>
    </message>
    <message>
      <source>Tick only pictures of the same person. You answer for that; the record names every probe.</source>
      <translation>Wählen Sie nur Bilder derselben Person. Sie stehen dafür ein; die Akte nennt jede Probe.</translation>
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
      <translation>Um 1° nach links drehen ([ und, um 15°, {)</translation>
    </message>
    <message>
      <source>Turn to the right by 1° (] and, by 15°, })</source>
      <translation>Um 1° nach rechts drehen (] und, um 15°, })</translation>
    </message>
    <message>
      <source>Write on the picture ({0})</source>
      <translation>Auf das Bild schreiben ({0})</translation>
    </message>
    <message>
      <source>eye points</source>
      <translation>Augenpunkte</translation>
    </message>
    <message>
      <source>grid</source>
      <translation>Gitter</translation>
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
      <source>Training</source>
      <translation>Übung</translation>
    </message>
  </context>
  <context>
    <name>TrendsPart</name>
    <message>
      <source>Everybody</source>
      <translation>Alle</translation>
    </message>
    <message>
      <source>Find a person or a unit</source>
      <translation>Eine Person oder Einheit finden</translation>
    </message>
    <message>
      <source>Flags</source>
      <translation>Meldungen</translation>
    </message>
    <message>
      <source>Flags a week</source>
      <translation>Meldungen je Woche</translation>
    </message>
    <message>
      <source>Leads</source>
      <translation>Hinweise</translation>
    </message>
    <message>
      <source>Leads released a week</source>
      <translation>Freigegebene Hinweise je Woche</translation>
    </message>
    <message>
      <source>Nobody is like that</source>
      <translation>Niemand passt dazu</translation>
    </message>
    <message>
      <source>People</source>
      <translation>Personen</translation>
    </message>
    <message>
      <source>Refused</source>
      <translation>Abgelehnt</translation>
    </message>
    <message>
      <source>Refused or failed attempts a week</source>
      <translation>Abgelehnte oder gescheiterte Versuche je Woche</translation>
    </message>
    <message>
      <source>Searches</source>
      <translation>Suchen</translation>
    </message>
    <message>
      <source>Searches a week</source>
      <translation>Suchen je Woche</translation>
    </message>
    <message>
      <source>Show these weeks</source>
      <translation>Diese Wochen zeigen</translation>
    </message>
    <message>
      <source>Take the words back to see all.</source>
      <translation>Nehmen Sie die Worte zurück, um alle zu sehen.</translation>
    </message>
    <message>
      <source>Unit: {0}</source>
      <translation>Einheit: {0}</translation>
    </message>
    <message>
      <source>Units</source>
      <translation>Einheiten</translation>
    </message>
    <message>
      <source>Units and people</source>
      <translation>Einheiten und Personen</translation>
    </message>
    <message>
      <source>Units, people or both</source>
      <translation>Einheiten, Personen oder beides</translation>
    </message>
    <message>
      <source>Who</source>
      <translation>Wer</translation>
    </message>
    <message>
      <source>Whose weeks</source>
      <translation>Wessen Wochen</translation>
    </message>
    <message>
      <source>counting the weeks</source>
      <translation>Wochen werden gezählt</translation>
    </message>
    <message>
      <source>week of {0}</source>
      <translation>Woche vom {0}</translation>
    </message>
  </context>
  <context>
    <name>TruthPanel</name>
    <message>
      <source>Candidate {0} is the same person.</source>
      <translation>Kandidat {0} ist dieselbe Person.</translation>
    </message>
    <message>
      <source>Covered: {0}.</source>
      <translation>Verdeckt: {0}.</translation>
    </message>
    <message>
      <source>Go through them once more with F, on both pictures.</source>
      <translation>Gehen Sie sie mit F noch einmal durch, auf beiden Bildern.</translation>
    </message>
    <message>
      <source>Large enough to compare: {0}.</source>
      <translation>Groß genug zum Vergleichen: {0}.</translation>
    </message>
    <message>
      <source>That was not right</source>
      <translation>Das war nicht richtig</translation>
    </message>
    <message>
      <source>That was right</source>
      <translation>Das war richtig</translation>
    </message>
    <message>
      <source>The person is not on this list.</source>
      <translation>Die Person ist nicht auf dieser Liste.</translation>
    </message>
    <message>
      <source>Too fine for this picture: {0}.</source>
      <translation>Zu fein für dieses Bild: {0}.</translation>
    </message>
    <message>
      <source>You called candidate {0}, who is another person.</source>
      <translation>Sie nannten Kandidat {0}, eine andere Person.</translation>
    </message>
    <message>
      <source>You called nobody.</source>
      <translation>Sie nannten niemanden.</translation>
    </message>
    <message>
      <source>You rated this candidate: {0}</source>
      <translation>Sie bewerteten diesen Kandidaten: {0}</translation>
    </message>
    <message>
      <source>{0} pixels lie between the eyes. Nothing finer than {1} mm can be told from noise.</source>
      <translation>Zwischen den Augen liegen {0} Pixel. Nichts Feineres als {1} mm lässt sich vom Rauschen unterscheiden.</translation>
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
      <translation>Getragen von</translation>
    </message>
    <message>
      <source>Charge</source>
      <translation>Vorwurf</translation>
    </message>
    <message>
      <source>Distance</source>
      <translation>Abstand</translation>
    </message>
    <message>
      <source>Identifier</source>
      <translation>Kennung</translation>
    </message>
    <message>
      <source>Machine rank</source>
      <translation>Rang der Maschine</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <source>Record</source>
      <translation>Akte</translation>
    </message>
    <message>
      <source>The candidate that is followed</source>
      <translation>Der Kandidat, dem gefolgt wird</translation>
    </message>
    <message>
      <source>Your answer</source>
      <translation>Ihre Antwort</translation>
    </message>
    <message>
      <source>Your features</source>
      <translation>Ihre Merkmale</translation>
    </message>
    <message>
      <source>Your note</source>
      <translation>Ihre Notiz</translation>
    </message>
    <message>
      <source>Your place</source>
      <translation>Ihr Platz</translation>
    </message>
    <message>
      <source>none</source>
      <translation>keine</translation>
    </message>
    <message>
      <source>not judged</source>
      <translation>nicht beurteilt</translation>
    </message>
    <message>
      <source>not recorded</source>
      <translation>nicht verzeichnet</translation>
    </message>
    <message>
      <source>photo of {0}</source>
      <translation>Foto vom {0}</translation>
    </message>
    <message>
      <source>{0:.3f}; it orders, it decides nothing</source>
      <translation>{0:.3f}; er ordnet, er entscheidet nichts</translation>
    </message>
  </context>
  <context>
    <name>ValidationSection</name>
    <message>
      <source>&amp;People at most</source>
      <translation>&amp;Höchstens Personen</translation>
    </message>
    <message>
      <source>&amp;Shown</source>
      <translation>&amp;Gezeigt</translation>
    </message>
    <message>
      <source>A validation is running. It goes on, and is kept when it is finished. Leave?</source>
      <translation>Eine Validierung läuft. Sie geht weiter und wird aufbewahrt, wenn sie fertig ist. Verlassen?</translation>
    </message>
    <message>
      <source>Everybody with photos of two days or more is looked for by the latest photo, which is left out of the gallery for it: as it is, and reduced to 24, 16 and 12 pixels between the eyes with blur, noise and compression. Each search is the one of casework; nobody on a list is compared. In brackets stands the 95 % interval.</source>
      <translation>Jede Person mit Fotos von zwei Tagen oder mehr wird mit dem neuesten Foto gesucht, das dafür aus der Galerie gelassen wird: so wie es ist, und auf 24, 16 und 12 Pixel Augenabstand verkleinert, mit Unschärfe, Rauschen und Kompression. Jede Suche ist die der Fallarbeit; niemand auf einer Liste wird verglichen. In Klammern steht das 95-%-Intervall.</translation>
    </message>
    <message>
      <source>Gallery {0}
Network {1}
Seed {2}
{3}</source>
      <translation>Galerie {0}
Netz {1}
Startwert {2}
{3}</translation>
    </message>
    <message>
      <source>In the first {0}</source>
      <translation>Erste {0}</translation>
    </message>
    <message>
      <source>No face found</source>
      <translation>Ohne Gesicht</translation>
    </message>
    <message>
      <source>People</source>
      <translation>Personen</translation>
    </message>
    <message>
      <source>People at most</source>
      <translation>Höchstens Personen</translation>
    </message>
    <message>
      <source>Pixels between the eyes</source>
      <translation>Pixel Augenabstand</translation>
    </message>
    <message>
      <source>This gallery was not validated yet</source>
      <translation>Diese Galerie wurde noch nicht validiert</translation>
    </message>
    <message>
      <source>Until then every candidate list says that nobody knows how often the true person is on it.</source>
      <translation>Bis dahin sagt jede Kandidatenliste, dass niemand weiß, wie oft die wahre Person darauf ist.</translation>
    </message>
    <message>
      <source>Validate this gallery</source>
      <translation>Diese Galerie validieren</translation>
    </message>
    <message>
      <source>Validating; it can be stopped in the bar below</source>
      <translation>Wird validiert; in der Leiste unten kann man sie anhalten</translation>
    </message>
    <message>
      <source>Validation</source>
      <translation>Validierung</translation>
    </message>
    <message>
      <source>Validation {0} is on record and stands beside every candidate list from now on.</source>
      <translation>Validierung {0} ist festgehalten und steht von jetzt an neben jeder Kandidatenliste.</translation>
    </message>
    <message>
      <source>What was found</source>
      <translation>Was gefunden wurde</translation>
    </message>
    <message>
      <source>Whom</source>
      <translation>Wen</translation>
    </message>
    <message>
      <source>all {0} people</source>
      <translation>alle {0} Personen</translation>
    </message>
    <message>
      <source>reading the validations</source>
      <translation>Validierungen werden gelesen</translation>
    </message>
    <message>
      <source>validating the gallery</source>
      <translation>Galerie wird validiert</translation>
    </message>
    <message>
      <source>{0}: {1} people and {2} photos; {3} people have photos of two days, {4} were looked for.</source>
      <translation>{0}: {1} Personen und {2} Fotos; {3} Personen haben Fotos von zwei Tagen, {4} wurden gesucht.</translation>
    </message>
  </context>
  <context>
    <name>ValuesPart</name>
    <message>
      <source>1 is on, 0 is off</source>
      <translation>1 ist an, 0 ist aus</translation>
    </message>
    <message>
      <source>A setting changes when a supervisor approves what an administrator proposed. Both are recorded.</source>
      <translation>Eine Einstellung ändert sich, wenn eine Leitung genehmigt, was die Verwaltung vorschlug. Beides wird festgehalten.</translation>
    </message>
    <message>
      <source>A supervisor approves it</source>
      <translation>Eine Leitung genehmigt es</translation>
    </message>
    <message>
      <source>An administrator proposes another value</source>
      <translation>Die Verwaltung schlägt einen anderen Wert vor</translation>
    </message>
    <message>
      <source>Approve</source>
      <translation>Genehmigen</translation>
    </message>
    <message>
      <source>Approved; it holds from now on.</source>
      <translation>Genehmigt; es gilt von jetzt an.</translation>
    </message>
    <message>
      <source>Holds</source>
      <translation>Gilt</translation>
    </message>
    <message>
      <source>No setting is chosen</source>
      <translation>Keine Einstellung gewählt</translation>
    </message>
    <message>
      <source>No settings</source>
      <translation>Keine Einstellungen</translation>
    </message>
    <message>
      <source>Propose</source>
      <translation>Vorschlagen</translation>
    </message>
    <message>
      <source>Proposed. It holds once a supervisor has approved it.</source>
      <translation>Vorgeschlagen. Es gilt, sobald eine Leitung es genehmigt hat.</translation>
    </message>
    <message>
      <source>Proposed: {0}. Reason: {1}</source>
      <translation>Vorgeschlagen: {0}. Grund: {1}</translation>
    </message>
    <message>
      <source>Reason</source>
      <translation>Grund</translation>
    </message>
    <message>
      <source>Refuse</source>
      <translation>Ablehnen</translation>
    </message>
    <message>
      <source>Refused.</source>
      <translation>Abgelehnt.</translation>
    </message>
    <message>
      <source>Setting</source>
      <translation>Einstellung</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Einstellungen</translation>
    </message>
    <message>
      <source>The reason is missing</source>
      <translation>Der Grund fehlt</translation>
    </message>
    <message>
      <source>They are being read.</source>
      <translation>Sie werden gelesen.</translation>
    </message>
    <message>
      <source>This value holds already</source>
      <translation>Dieser Wert gilt schon</translation>
    </message>
    <message>
      <source>Value</source>
      <translation>Wert</translation>
    </message>
    <message>
      <source>Waits for approval</source>
      <translation>Wartet auf Genehmigung</translation>
    </message>
    <message>
      <source>off</source>
      <translation>aus</translation>
    </message>
    <message>
      <source>on</source>
      <translation>an</translation>
    </message>
    <message>
      <source>reading the settings</source>
      <translation>Einstellungen werden gelesen</translation>
    </message>
    <message>
      <source>recording the setting</source>
      <translation>Einstellung wird festgehalten</translation>
    </message>
    <message>
      <source>{0} {1}</source>
      <translation>{0} {1}</translation>
    </message>
    <message>
      <source>{0}; {1} to {2}</source>
      <translation>{0}; {1} bis {2}</translation>
    </message>
  </context>
  <context>
    <name>VerdictPanel</name>
    <message>
      <source>&amp;Approve</source>
      <translation>&amp;Genehmigen</translation>
    </message>
    <message>
      <source>&amp;Refuse: no lead</source>
      <translation>&amp;Ablehnen: kein Hinweis</translation>
    </message>
    <message>
      <source>Close as no possible match</source>
      <translation>Als keine mögliche Übereinstimmung schließen</translation>
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
      <translation>Nötig zum Zurückgeben oder Ablehnen.</translation>
    </message>
    <message>
      <source>No decision chosen</source>
      <translation>Keine Entscheidung gewählt</translation>
    </message>
    <message>
      <source>No recipient named</source>
      <translation>Niemand als Empfang genannt</translation>
    </message>
    <message>
      <source>One on each line; at least one.</source>
      <translation>Je eine Zeile; mindestens eine.</translation>
    </message>
    <message>
      <source>Re&amp;turn to the examiner for a new search</source>
      <translation>&amp;Zurück an die untersuchende Person für eine neue Suche</translation>
    </message>
    <message>
      <source>Reason</source>
      <translation>Grund</translation>
    </message>
    <message>
      <source>Recipients of the lead</source>
      <translation>Empfangende des Hinweises</translation>
    </message>
    <message>
      <source>Refuse</source>
      <translation>Ablehnen</translation>
    </message>
    <message>
      <source>Release lead</source>
      <translation>Hinweis freigeben</translation>
    </message>
    <message>
      <source>Return to the examiner</source>
      <translation>An die untersuchende Person zurückgeben</translation>
    </message>
    <message>
      <source>The examiners disagree, so nothing can be approved</source>
      <translation>Die Untersuchenden sind uneins, darum kann nichts genehmigt werden</translation>
    </message>
    <message>
      <source>The reason is missing</source>
      <translation>Der Grund fehlt</translation>
    </message>
  </context>
  <context>
    <name>VersionBar</name>
    <message>
      <source>Edit this frame (W)</source>
      <translation>Dieses Bild bearbeiten (W)</translation>
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
      <translation>&amp;Ansicht ▾</translation>
    </message>
    <message>
      <source>All lines, as stored</source>
      <translation>Alle Zeilen, wie gespeichert</translation>
    </message>
    <message>
      <source>As it is stored</source>
      <translation>Wie es gespeichert ist</translation>
    </message>
    <message>
      <source>Lines of an interlaced frame</source>
      <translation>Zeilen eines Bildes im Zeilensprung</translation>
    </message>
    <message>
      <source>Shape of the pixels</source>
      <translation>Form der Pixel</translation>
    </message>
    <message>
      <source>Square, as stored</source>
      <translation>Quadratisch, wie gespeichert</translation>
    </message>
    <message>
      <source>Turn left by 1°	[</source>
      <translation>Um 1° nach links drehen	[</translation>
    </message>
    <message>
      <source>Turn left by 90°</source>
      <translation>Um 90° nach links drehen</translation>
    </message>
    <message>
      <source>Turn right by 1°	]</source>
      <translation>Um 1° nach rechts drehen	]</translation>
    </message>
    <message>
      <source>Turn right by 90°</source>
      <translation>Um 90° nach rechts drehen</translation>
    </message>
    <message>
      <source>Ways of viewing</source>
      <translation>Arten der Ansicht</translation>
    </message>
    <message>
      <source>Ways of viewing the frame (Alt+V): nothing in the evidence changes</source>
      <translation>Arten, das Bild anzusehen (Alt+V): am Beweismittel ändert sich nichts</translation>
    </message>
    <message>
      <source>Ways of viewing: nothing in the evidence changes</source>
      <translation>Arten der Ansicht: am Beweismittel ändert sich nichts</translation>
    </message>
    <message>
      <source>Whole picture or 1:1	Z</source>
      <translation>Ganzes Bild oder 1:1	Z</translation>
    </message>
    <message>
      <source>lower field, lines between interpolated</source>
      <translation>unteres Halbbild, Zeilen dazwischen gerechnet</translation>
    </message>
    <message>
      <source>pixels {0}:{1}</source>
      <translation>Pixel {0}:{1}</translation>
    </message>
    <message>
      <source>pixels {0}:{1} as the file says</source>
      <translation>Pixel {0}:{1}, wie die Datei sagt</translation>
    </message>
    <message>
      <source>turned {0}°</source>
      <translation>gedreht um {0}°</translation>
    </message>
    <message>
      <source>upper field, lines between interpolated</source>
      <translation>oberes Halbbild, Zeilen dazwischen gerechnet</translation>
    </message>
    <message>
      <source>viewed: {0}</source>
      <translation>angesehen: {0}</translation>
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
    <message>
      <source>reading the settings</source>
      <translation>Einstellungen werden gelesen</translation>
    </message>
  </context>
  <context>
    <name>Workshop</name>
    <message>
      <source>An edit cannot be done with this frame</source>
      <translation>Ein Schritt ist mit diesem Bild nicht möglich</translation>
    </message>
    <message>
      <source>Back to the frame</source>
      <translation>Zurück zum Bild</translation>
    </message>
    <message>
      <source>Draw a box around what stays (mouse, or arrows and Return)</source>
      <translation>Zeichnen Sie einen Kasten um das, was bleibt (Maus, oder Pfeile und Eingabe)</translation>
    </message>
    <message>
      <source>Draw what stays (D)</source>
      <translation>Zeichnen, was bleibt (D)</translation>
    </message>
    <message>
      <source>Edited</source>
      <translation>Bearbeitet</translation>
    </message>
    <message>
      <source>Edits</source>
      <translation>Bearbeitungen</translation>
    </message>
    <message>
      <source>Edits change what the search finds, for better or worse. People compare the original.</source>
      <translation>Schritte ändern, was die Suche findet, zum Besseren oder Schlechteren. Menschen vergleichen das Original.</translation>
    </message>
    <message>
      <source>Keeping the version</source>
      <translation>Fassung wird behalten</translation>
    </message>
    <message>
      <source>No edit is switched on</source>
      <translation>Kein Schritt ist eingeschaltet</translation>
    </message>
    <message>
      <source>No edit yet</source>
      <translation>Noch keine Bearbeitung</translation>
    </message>
    <message>
      <source>No edit yet: as the original</source>
      <translation>Noch kein Schritt: wie das Original</translation>
    </message>
    <message>
      <source>Original</source>
      <translation>Original</translation>
    </message>
    <message>
      <source>Show the picture before the edits (B)</source>
      <translation>Das Bild vor den Schritten zeigen (B)</translation>
    </message>
    <message>
      <source>an edit cannot be done</source>
      <translation>ein Schritt ist nicht möglich</translation>
    </message>
    <message>
      <source>before the edits</source>
      <translation>vor den Schritten</translation>
    </message>
    <message>
      <source>editing the frame</source>
      <translation>Bild wird bearbeitet</translation>
    </message>
    <message>
      <source>keeping the edited version</source>
      <translation>Bearbeitete Fassung wird behalten</translation>
    </message>
    <message>
      <source>not kept</source>
      <translation>nicht behalten</translation>
    </message>
    <message>
      <source>working</source>
      <translation>in Arbeit</translation>
    </message>
    <message>
      <source>{0} · Original · frame {1}</source>
      <translation>{0} · Original · Bild {1}</translation>
    </message>
  </context>
  <context>
    <name>_LeavingPart</name>
    <message>
      <source>Gathering</source>
      <translation>Wird gesammelt</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Speichern</translation>
    </message>
    <message>
      <source>Saved as {0}. SHA-256: {1}</source>
      <translation>Gespeichert als {0}. SHA-256: {1}</translation>
    </message>
    <message>
      <source>ZIP (*.zip)</source>
      <translation>ZIP (*.zip)</translation>
    </message>
    <message>
      <source>gathering what leaves</source>
      <translation>Was hinausgeht, wird gesammelt</translation>
    </message>
  </context>
  <context>
    <name>application</name>
    <message>
      <source>loading the pages</source>
      <translation>Seiten werden geladen</translation>
    </message>
  </context>
  <context>
    <name>edit_words</name>
    <message>
      <source>Edited (1 step)</source>
      <translation>Bearbeitet (1 Schritt)</translation>
    </message>
    <message>
      <source>Edited ({0} steps)</source>
      <translation>Bearbeitet ({0} Schritte)</translation>
    </message>
  </context>
  <context>
    <name>evidence_facts</name>
    <message>
      <source>1 face</source>
      <translation>1 Gesicht</translation>
    </message>
    <message>
      <source>1 track</source>
      <translation>1 Spur</translation>
    </message>
    <message>
      <source>Acquired</source>
      <translation>Erlangt</translation>
    </message>
    <message>
      <source>Added</source>
      <translation>Hinzugefügt</translation>
    </message>
    <message>
      <source>Clip, {0} frames</source>
      <translation>Film, {0} Bilder</translation>
    </message>
    <message>
      <source>Custodian</source>
      <translation>Verwahrung</translation>
    </message>
    <message>
      <source>File</source>
      <translation>Datei</translation>
    </message>
    <message>
      <source>Format</source>
      <translation>Format</translation>
    </message>
    <message>
      <source>Frames</source>
      <translation>Bilder</translation>
    </message>
    <message>
      <source>Remark</source>
      <translation>Bemerkung</translation>
    </message>
    <message>
      <source>Still</source>
      <translation>Standbild</translation>
    </message>
    <message>
      <source>interlaced</source>
      <translation>im Zeilensprung</translation>
    </message>
    <message>
      <source>no face found</source>
      <translation>kein Gesicht gefunden</translation>
    </message>
    <message>
      <source>not scanned</source>
      <translation>nicht durchgesehen</translation>
    </message>
    <message>
      <source>scanning</source>
      <translation>wird durchgesehen</translation>
    </message>
    <message>
      <source>turned by {0}° as the file asks</source>
      <translation>um {0}° gedreht, wie die Datei verlangt</translation>
    </message>
    <message>
      <source>waits for its scan</source>
      <translation>wartet auf die Durchsicht</translation>
    </message>
    <message>
      <source>{0} a second</source>
      <translation>{0} je Sekunde</translation>
    </message>
    <message>
      <source>{0} bytes</source>
      <translation>{0} Bytes</translation>
    </message>
    <message>
      <source>{0} faces</source>
      <translation>{0} Gesichter</translation>
    </message>
    <message>
      <source>{0} in {1}</source>
      <translation>{0} in {1}</translation>
    </message>
    <message>
      <source>{0} tracks</source>
      <translation>{0} Spuren</translation>
    </message>
  </context>
  <context>
    <name>files</name>
    <message>
      <source>{0} could not be written ({1}). Choose another folder, or free some space.</source>
      <translation>{0} konnte nicht geschrieben werden ({1}). Wählen Sie einen anderen Ordner, oder schaffen Sie Platz.</translation>
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
      <source>A trial of how often the true person is found, on the section's own gallery and its known people.</source>
      <translation>Ein Versuch, wie oft die wahre Person gefunden wird, an der eigenen Galerie des Sachgebiets und ihren bekannten Personen.</translation>
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
      <source>Legal hold</source>
      <translation>Rechtliche Sperre</translation>
    </message>
    <message>
      <source>Legal holds</source>
      <translation>Rechtliche Sperren</translation>
    </message>
    <message>
      <source>Local validation</source>
      <translation>Örtliche Validierung</translation>
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
      <source>Validation</source>
      <translation>Validierung</translation>
    </message>
    <message>
      <source>Verification</source>
      <translation>Prüfung</translation>
    </message>
    <message>
      <source>While it lies, a record or all of a person stays in the gallery although its time is over.</source>
      <translation>Solange sie besteht, bleibt eine Akte oder alles einer Person in der Galerie, obwohl die Zeit um ist.</translation>
    </message>
  </context>
  <context>
    <name>guide</name>
    <message>
      <source>1 / 2 / 3 on the answers</source>
      <translation>1 / 2 / 3 auf den Antworten</translation>
    </message>
    <message>
      <source>1 to 7, and 0</source>
      <translation>1 bis 7, und 0</translation>
    </message>
    <message>
      <source>25 frames on and back, on the timeline</source>
      <translation>25 Bilder vor und zurück, auf der Zeitleiste</translation>
    </message>
    <message>
      <source>Alt and the underlined letter</source>
      <translation>Alt und der unterstrichene Buchstabe</translation>
    </message>
    <message>
      <source>Alt+Up, Alt+Down</source>
      <translation>Alt+Auf, Alt+Ab</translation>
    </message>
    <message>
      <source>Analysis: 1 / 2 / 3</source>
      <translation>Analyse: 1 / 2 / 3</translation>
    </message>
    <message>
      <source>Blink</source>
      <translation>Blinken</translation>
    </message>
    <message>
      <source>Call the candidate possible, or take it back</source>
      <translation>Den Kandidaten möglich nennen, oder es zurücknehmen</translation>
    </message>
    <message>
      <source>Clear / Partly / Not visible; N writes words</source>
      <translation>Klar / Teilweise / Nicht sichtbar; N schreibt Worte</translation>
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
      <source>Ctrl+Return on training rooms</source>
      <translation>Strg+Eingabe bei Schulungsräumen</translation>
    </message>
    <message>
      <source>Ctrl+drag</source>
      <translation>Strg+Ziehen</translation>
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
      <translation>Ohr links, rechts in beiden Bildern</translation>
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
      <source>Explained / To be followed up / Misuse</source>
      <translation>Erklärt / Weiter zu verfolgen / Missbrauch</translation>
    </message>
    <message>
      <source>Export the session</source>
      <translation>Sitzung ausgeben</translation>
    </message>
    <message>
      <source>Features; there 1 to 4 judge, Up and Down walk, N writes words</source>
      <translation>Merkmale; dort beurteilen 1 bis 4, Auf und Ab wandern, N schreibt Worte</translation>
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
      <source>Find in the time line</source>
      <translation>In der Zeitlinie suchen</translation>
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
      <translation>Gitter, Augenpunkte, Messen: Sehhilfen</translation>
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
      <source>Look up</source>
      <translation>Nachschlagen</translation>
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
      <source>Next candidate without a rating</source>
      <translation>Nächster Kandidat ohne Bewertung</translation>
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
      <translation>Merkmale nummerieren, Pfeil, Umriss, Text zeichnen; Esc legt das Werkzeug weg</translation>
    </message>
    <message>
      <source>Open a part of the page</source>
      <translation>Einen Teil der Seite öffnen</translation>
    </message>
    <message>
      <source>Open the exercise</source>
      <translation>Die Übung öffnen</translation>
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
      <translation>Drucken</translation>
    </message>
    <message>
      <source>Propose or trust the room</source>
      <translation>Den Raum vorschlagen oder ihm vertrauen</translation>
    </message>
    <message>
      <source>Rate the candidate, 0 for insufficient</source>
      <translation>Den Kandidaten bewerten, 0 für ungenügend</translation>
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
      <source>Record the answer, then open the next case</source>
      <translation>Antwort erfassen, dann den nächsten Fall öffnen</translation>
    </message>
    <message>
      <source>Record what was written</source>
      <translation>Geschriebenes festhalten</translation>
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
      <source>Return in a field of Records</source>
      <translation>Eingabe in einem Feld der Akten</translation>
    </message>
    <message>
      <source>Save a course over time as PDF</source>
      <translation>Einen Verlauf als PDF speichern</translation>
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
      <source>Taught: enlarge it, place by place, then the whole face again</source>
      <translation>Gelehrt: vergrößern, Stelle für Stelle, dann wieder das ganze Gesicht</translation>
    </message>
    <message>
      <source>Taught: hide or show its outline</source>
      <translation>Gelehrt: den Umriss verbergen oder zeigen</translation>
    </message>
    <message>
      <source>Taught: the next and the previous part of the face</source>
      <translation>Gelehrt: der nächste und der vorige Teil des Gesichts</translation>
    </message>
    <message>
      <source>Terms</source>
      <translation>Begriffe</translation>
    </message>
    <message>
      <source>The next action of the part</source>
      <translation>Die nächste Handlung des Teils</translation>
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
      <source>Turn by any angle</source>
      <translation>Um jeden Winkel drehen</translation>
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
      <translation>Nur {0} Pixel Augenabstand. Unter {1} können kleine Merkmale nicht beurteilt werden, und die Suche verfehlt die wahre Person öfter; suchen Sie ein Bild mit einem größeren Gesicht.</translation>
    </message>
    <message>
      <source>{0} pixels between the eyes is under the floor of {1}. A supervisor let it be searched all the same; the true person may well be missed.</source>
      <translation>{0} Pixel Augenabstand liegen unter der Untergrenze von {1}. Eine Leitung ließ dennoch suchen; die wahre Person kann gut verfehlt werden.</translation>
    </message>
    <message>
      <source>{0} pixels between the eyes is under the floor of {1}. Nobody can search with this probe until a supervisor overrides the floor and writes down why.</source>
      <translation>{0} Pixel Augenabstand liegen unter der Untergrenze von {1}. Niemand kann mit dieser Probe suchen, bis eine Leitung die Untergrenze übergeht und aufschreibt, warum.</translation>
    </message>
  </context>
  <context>
    <name>moment_columns</name>
    <message>
      <source>Entry</source>
      <translation>Eintrag</translation>
    </message>
    <message>
      <source>Time</source>
      <translation>Zeit</translation>
    </message>
    <message>
      <source>What</source>
      <translation>Was</translation>
    </message>
    <message>
      <source>What about</source>
      <translation>Worüber</translation>
    </message>
    <message>
      <source>Who</source>
      <translation>Wer</translation>
    </message>
  </context>
  <context>
    <name>printing</name>
    <message>
      <source>Facial identification record</source>
      <translation>Akte einer Gesichtsuntersuchung</translation>
    </message>
    <message>
      <source>No printer is set up on this computer. Set one up, or save the PDF.</source>
      <translation>Auf diesem Rechner ist kein Drucker eingerichtet. Richten Sie einen ein, oder speichern Sie das PDF.</translation>
    </message>
    <message>
      <source>Page {0} of {1}</source>
      <translation>Seite {0} von {1}</translation>
    </message>
    <message>
      <source>SHA-256 of the PDF: {0}</source>
      <translation>SHA-256 des PDF: {0}</translation>
    </message>
    <message>
      <source>The printer stopped after page {0} of {1}. Check it and print again.</source>
      <translation>Der Drucker hielt nach Seite {0} von {1} an. Sehen Sie nach und drucken Sie noch einmal.</translation>
    </message>
    <message>
      <source>The printer took nothing. That it was to be printed stays on record. Check the printer and try again.</source>
      <translation>Der Drucker nahm nichts an. Dass gedruckt werden sollte, bleibt in der Akte. Sehen Sie nach dem Drucker und versuchen Sie es noch einmal.</translation>
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
      <source>A lead was released; a new search needs a new request</source>
      <translation>Ein Hinweis ist freigegeben; eine neue Suche braucht eine neue Anfrage</translation>
    </message>
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
      <source>It ended without a lead; a new search needs a new request</source>
      <translation>Sie endete ohne Hinweis; eine neue Suche braucht eine neue Anfrage</translation>
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
      <translation>-0,2 bis 0,2</translation>
    </message>
    <message>
      <source>-45 to 45</source>
      <translation>-45 bis 45</translation>
    </message>
    <message>
      <source>0.05 or less</source>
      <translation>0,05 oder weniger</translation>
    </message>
    <message>
      <source>0.1 or more</source>
      <translation>0,1 oder mehr</translation>
    </message>
    <message>
      <source>0.9 or more</source>
      <translation>0,9 oder mehr</translation>
    </message>
    <message>
      <source>1 photo</source>
      <translation>1 Foto</translation>
    </message>
    <message>
      <source>1 to 2 years</source>
      <translation>1 bis 2 Jahre</translation>
    </message>
    <message>
      <source>1 to 4</source>
      <translation>1 bis 4</translation>
    </message>
    <message>
      <source>1.4 or more</source>
      <translation>1,4 oder mehr</translation>
    </message>
    <message>
      <source>1.8 or more</source>
      <translation>1,8 oder mehr</translation>
    </message>
    <message>
      <source>10 and more</source>
      <translation>10 und mehr</translation>
    </message>
    <message>
      <source>11 or less</source>
      <translation>11 oder weniger</translation>
    </message>
    <message>
      <source>12 to 16: reduced to 12</source>
      <translation>12 bis 16: verkleinert auf 12</translation>
    </message>
    <message>
      <source>16 to 24: reduced to 16</source>
      <translation>16 bis 24: verkleinert auf 16</translation>
    </message>
    <message>
      <source>18 to 29</source>
      <translation>18 bis 29</translation>
    </message>
    <message>
      <source>2 or less</source>
      <translation>2 oder weniger</translation>
    </message>
    <message>
      <source>2 or more</source>
      <translation>2 oder mehr</translation>
    </message>
    <message>
      <source>2 photos</source>
      <translation>2 Fotos</translation>
    </message>
    <message>
      <source>2.5 or more</source>
      <translation>2,5 oder mehr</translation>
    </message>
    <message>
      <source>24 or more</source>
      <translation>24 oder mehr</translation>
    </message>
    <message>
      <source>24 to 47 px</source>
      <translation>24 bis 47 px</translation>
    </message>
    <message>
      <source>24 to 48: reduced to 24</source>
      <translation>24 bis 48: verkleinert auf 24</translation>
    </message>
    <message>
      <source>3 to 5 photos</source>
      <translation>3 bis 5 Fotos</translation>
    </message>
    <message>
      <source>3 to 5 years</source>
      <translation>3 bis 5 Jahre</translation>
    </message>
    <message>
      <source>30 to 44</source>
      <translation>30 bis 44</translation>
    </message>
    <message>
      <source>45 to 59</source>
      <translation>45 bis 59</translation>
    </message>
    <message>
      <source>48 and more: as they are</source>
      <translation>48 und mehr: wie sie sind</translation>
    </message>
    <message>
      <source>48 to 89 px</source>
      <translation>48 bis 89 px</translation>
    </message>
    <message>
      <source>5 to 9</source>
      <translation>5 bis 9</translation>
    </message>
    <message>
      <source>6 photos and more</source>
      <translation>6 Fotos und mehr</translation>
    </message>
    <message>
      <source>6 to 10 years</source>
      <translation>6 bis 10 Jahre</translation>
    </message>
    <message>
      <source>60 and more</source>
      <translation>60 und mehr</translation>
    </message>
    <message>
      <source>90 px and more</source>
      <translation>90 px und mehr</translation>
    </message>
    <message>
      <source>A certificate from an exercise is good for</source>
      <translation>Ein Zeugnis aus einer Übung gilt</translation>
    </message>
    <message>
      <source>A certificate from an exercise needs at least</source>
      <translation>Ein Zeugnis aus einer Übung braucht mindestens</translation>
    </message>
    <message>
      <source>A list of this length holds everybody in this gallery, so being on it says nothing.</source>
      <translation>Eine Liste dieser Länge enthält jede Person dieser Galerie; darauf zu stehen sagt also nichts.</translation>
    </message>
    <message>
      <source>A search is out of hours before</source>
      <translation>Eine Suche liegt außerhalb der Dienstzeit vor</translation>
    </message>
    <message>
      <source>A search is out of hours from</source>
      <translation>Eine Suche liegt außerhalb der Dienstzeit ab</translation>
    </message>
    <message>
      <source>A search proposes a list of</source>
      <translation>Eine Suche schlägt eine Liste vor von</translation>
    </message>
    <message>
      <source>A security key asks for its PIN or a fingerprint</source>
      <translation>Ein Sicherheitsschlüssel fragt nach PIN oder Fingerabdruck</translation>
    </message>
    <message>
      <source>A share of {0} of the face is burnt out to white.</source>
      <translation>Ein Anteil von {0} des Gesichts ist weiß ausgebrannt.</translation>
    </message>
    <message>
      <source>A share of {0} of the face is burnt out to white; whatever was there is lost.</source>
      <translation>Ein Anteil von {0} des Gesichts ist weiß ausgebrannt; was dort war, ist verloren.</translation>
    </message>
    <message>
      <source>A share of {0} of the face is dark; this depends on skin tone as well as light.</source>
      <translation>Ein Anteil von {0} des Gesichts ist dunkel; das hängt vom Hautton ebenso ab wie vom Licht.</translation>
    </message>
    <message>
      <source>Account created</source>
      <translation>Konto angelegt</translation>
    </message>
    <message>
      <source>Account disabled</source>
      <translation>Konto stillgelegt</translation>
    </message>
    <message>
      <source>Account enabled</source>
      <translation>Konto wieder geöffnet</translation>
    </message>
    <message>
      <source>Account locked after failed attempts</source>
      <translation>Konto nach Fehlversuchen gesperrt</translation>
    </message>
    <message>
      <source>Account, other roles or a reset approved</source>
      <translation>Konto, andere Rollen oder Zurücksetzen genehmigt</translation>
    </message>
    <message>
      <source>Account, other roles or a reset refused</source>
      <translation>Konto, andere Rollen oder Zurücksetzen abgelehnt</translation>
    </message>
    <message>
      <source>Accounts</source>
      <translation>Konten</translation>
    </message>
    <message>
      <source>Adds the difference to a blurred copy (unsharp mask). It adds no detail.</source>
      <translation>Addiert den Unterschied zu einer unscharfen Kopie (Unscharfmaske). Einzelheiten fügt es nicht hinzu.</translation>
    </message>
    <message>
      <source>Administrator: accounts and gallery</source>
      <translation>Verwaltung: Konten und Galerie</translation>
    </message>
    <message>
      <source>After OFIQ (ISO/IEC 29794-5)</source>
      <translation>Nach OFIQ (ISO/IEC 29794-5)</translation>
    </message>
    <message>
      <source>After OFIQ (ISO/IEC 29794-5), its numbers in eye distances and therefore laxer</source>
      <translation>Nach OFIQ (ISO/IEC 29794-5), seine Zahlen in Augenabständen und darum weniger streng</translation>
    </message>
    <message>
      <source>After OFIQ (ISO/IEC 29794-5); the mark is where OFIQ's own scale falls to half</source>
      <translation>Nach OFIQ (ISO/IEC 29794-5); die Marke liegt, wo OFIQs eigene Skala auf die Hälfte fällt</translation>
    </message>
    <message>
      <source>After Pech-Pacheco and others, ICPR 2000; OFIQ uses a trained forest instead. The mark is this program's own</source>
      <translation>Nach Pech-Pacheco und anderen, ICPR 2000; OFIQ nimmt stattdessen einen gelernten Wald. Die Marke ist die dieses Programms</translation>
    </message>
    <message>
      <source>After Wang, Sheikh and Bovik, ICIP 2002; OFIQ uses a trained network instead. The mark is this program's own</source>
      <translation>Nach Wang, Sheikh und Bovik, ICIP 2002; OFIQ nimmt stattdessen ein gelerntes Netz. Die Marke ist die dieses Programms</translation>
    </message>
    <message>
      <source>Age</source>
      <translation>Alter</translation>
    </message>
    <message>
      <source>Amount</source>
      <translation>Menge</translation>
    </message>
    <message>
      <source>An account is disabled after</source>
      <translation>Ein Konto wird stillgelegt nach</translation>
    </message>
    <message>
      <source>Analysis of the probe recorded</source>
      <translation>Analyse der Probe festgehalten</translation>
    </message>
    <message>
      <source>Angle</source>
      <translation>Winkel</translation>
    </message>
    <message>
      <source>Annotation made</source>
      <translation>Zeichnung gemacht</translation>
    </message>
    <message>
      <source>Annotation withdrawn</source>
      <translation>Zeichnung zurückgezogen</translation>
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
      <source>Aspect</source>
      <translation>Seitenverhältnis</translation>
    </message>
    <message>
      <source>Auditor's room</source>
      <translation>Raum der Aufsicht</translation>
    </message>
    <message>
      <source>Auditor: reads everything, changes nothing</source>
      <translation>Aufsicht: liest alles, ändert nichts</translation>
    </message>
    <message>
      <source>Average of frames</source>
      <translation>Mittel mehrerer Bilder</translation>
    </message>
    <message>
      <source>Averages parts of the picture that look alike (non-local means). Fine marks of the skin can go with the noise.</source>
      <translation>Mittelt Teile des Bildes, die gleich aussehen (Non-local Means). Feine Merkmale der Haut können mit dem Rauschen verschwinden.</translation>
    </message>
    <message>
      <source>Background uniformity</source>
      <translation>Gleichmäßigkeit des Hintergrunds</translation>
    </message>
    <message>
      <source>Backup made</source>
      <translation>Sicherung gemacht</translation>
    </message>
    <message>
      <source>Backups listed</source>
      <translation>Sicherungen gelistet</translation>
    </message>
    <message>
      <source>Black point</source>
      <translation>Schwarzpunkt</translation>
    </message>
    <message>
      <source>Blind: the truth comes after the last case</source>
      <translation>Blind: die Wahrheit kommt nach dem letzten Fall</translation>
    </message>
    <message>
      <source>Blur</source>
      <translation>Unschärfe</translation>
    </message>
    <message>
      <source>Both cheeks share {0} of their brightness; the light leaves neither out.</source>
      <translation>Beide Wangen teilen {0} ihrer Helligkeit; das Licht lässt keine aus.</translation>
    </message>
    <message>
      <source>Bottom</source>
      <translation>Unten</translation>
    </message>
    <message>
      <source>Break of the log acknowledged</source>
      <translation>Bruch des Protokolls bestätigt</translation>
    </message>
    <message>
      <source>Can sign in</source>
      <translation>Kann sich anmelden</translation>
    </message>
    <message>
      <source>Candidate answered</source>
      <translation>Kandidat beantwortet</translation>
    </message>
    <message>
      <source>Candidate list shown</source>
      <translation>Kandidatenliste gezeigt</translation>
    </message>
    <message>
      <source>Candidate viewed</source>
      <translation>Kandidat angesehen</translation>
    </message>
    <message>
      <source>Cannot be read</source>
      <translation>Kann nicht gelesen werden</translation>
    </message>
    <message>
      <source>Cannot compare</source>
      <translation>Nicht vergleichbar</translation>
    </message>
    <message>
      <source>Case disclosed</source>
      <translation>Fall offengelegt</translation>
    </message>
    <message>
      <source>Case of an exercise answered</source>
      <translation>Fall einer Übung beantwortet</translation>
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
      <source>Colleague's name among the candidates</source>
      <translation>Name aus dem Kollegium unter den Kandidaten</translation>
    </message>
    <message>
      <source>Composite of several pictures</source>
      <translation>Zusammensetzung mehrerer Bilder</translation>
    </message>
    <message>
      <source>Compression</source>
      <translation>Kompression</translation>
    </message>
    <message>
      <source>Compression artefacts</source>
      <translation>Kompressionsspuren</translation>
    </message>
    <message>
      <source>Computer's clock was moved</source>
      <translation>Uhr des Rechners wurde verstellt</translation>
    </message>
    <message>
      <source>Confirmed by other evidence</source>
      <translation>Durch andere Beweise bestätigt</translation>
    </message>
    <message>
      <source>Covered</source>
      <translation>Verdeckt</translation>
    </message>
    <message>
      <source>Crop</source>
      <translation>Ausschnitt</translation>
    </message>
    <message>
      <source>Crop margin, above</source>
      <translation>Rand oben</translation>
    </message>
    <message>
      <source>Crop margin, below</source>
      <translation>Rand unten</translation>
    </message>
    <message>
      <source>Crop margin, left</source>
      <translation>Rand links</translation>
    </message>
    <message>
      <source>Crop margin, right</source>
      <translation>Rand rechts</translation>
    </message>
    <message>
      <source>Cuts pixels away at each side. Leave the whole head with air around it: finding the face and its template depend on what surrounds it.</source>
      <translation>Schneidet an jeder Seite Pixel weg. Lassen Sie den ganzen Kopf mit Luft darum: Das Finden des Gesichts und seine Vorlage hängen von der Umgebung ab.</translation>
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
      <translation>Entscheidung abgeschlossen</translation>
    </message>
    <message>
      <source>Deinterlace</source>
      <translation>Zeilensprung entfernen</translation>
    </message>
    <message>
      <source>Denoise</source>
      <translation>Entrauschen</translation>
    </message>
    <message>
      <source>Digests recorded of rows of an earlier version</source>
      <translation>Prüfsummen von Zeilen einer früheren Fassung festgehalten</translation>
    </message>
    <message>
      <source>Disabled</source>
      <translation>Stillgelegt</translation>
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
      <translation>Getan</translation>
    </message>
    <message>
      <source>Dynamic range</source>
      <translation>Dynamikumfang</translation>
    </message>
    <message>
      <source>Each person by the mean of the probes' templates</source>
      <translation>Jede Person nach dem Mittel der Vorlagen der Proben</translation>
    </message>
    <message>
      <source>Each person by the nearest of the probes</source>
      <translation>Jede Person nach der nächsten der Proben</translation>
    </message>
    <message>
      <source>Easy</source>
      <translation>Leicht</translation>
    </message>
    <message>
      <source>Edited version kept</source>
      <translation>Bearbeitete Fassung behalten</translation>
    </message>
    <message>
      <source>Edited version made again and compared</source>
      <translation>Bearbeitete Fassung noch einmal gemacht und verglichen</translation>
    </message>
    <message>
      <source>Ended without a lead</source>
      <translation>Ohne Hinweis beendet</translation>
    </message>
    <message>
      <source>Engine or index not as it should be</source>
      <translation>Netz oder Index nicht, wie er sein soll</translation>
    </message>
    <message>
      <source>Entropy of the luminance histogram of the face's ellipse, in bits: how many grey steps the face really uses, as a power of two. Dark skin uses fewer in linear light, so the mark is low.</source>
      <translation>Entropie des Helligkeitshistogramms der Gesichtsellipse, in Bit: wie viele Graustufen das Gesicht wirklich nutzt, als Zweierpotenz. Dunkle Haut nutzt in linearem Licht weniger, darum liegt die Marke tief.</translation>
    </message>
    <message>
      <source>Evens the brightness out tile by tile (CLAHE); colour stays.</source>
      <translation>Gleicht die Helligkeit Kachel für Kachel aus (CLAHE); die Farbe bleibt.</translation>
    </message>
    <message>
      <source>Everybody</source>
      <translation>Alle</translation>
    </message>
    <message>
      <source>Everybody needs a second factor: an app or a security key</source>
      <translation>Alle brauchen einen zweiten Faktor: App oder Sicherheitsschlüssel</translation>
    </message>
    <message>
      <source>Evidence</source>
      <translation>Beweismittel</translation>
    </message>
    <message>
      <source>Evidence added</source>
      <translation>Beweismittel hinzugefügt</translation>
    </message>
    <message>
      <source>Evidence scanned for faces</source>
      <translation>Beweismittel nach Gesichtern durchgesehen</translation>
    </message>
    <message>
      <source>Evidence viewed</source>
      <translation>Beweismittel angesehen</translation>
    </message>
    <message>
      <source>Examination</source>
      <translation>Untersuchung</translation>
    </message>
    <message>
      <source>Examination opened</source>
      <translation>Untersuchung geöffnet</translation>
    </message>
    <message>
      <source>Examiner: searches, examines, verifies</source>
      <translation>Untersuchung: sucht, untersucht, verifiziert</translation>
    </message>
    <message>
      <source>Exercise</source>
      <translation>Übung</translation>
    </message>
    <message>
      <source>Exercise built</source>
      <translation>Übung gebaut</translation>
    </message>
    <message>
      <source>Exercise given to an examiner</source>
      <translation>Übung an eine untersuchende Person gegeben</translation>
    </message>
    <message>
      <source>Exercise viewed</source>
      <translation>Übung angesehen</translation>
    </message>
    <message>
      <source>Exercises</source>
      <translation>Übungen</translation>
    </message>
    <message>
      <source>Explained by the work</source>
      <translation>Durch die Arbeit erklärt</translation>
    </message>
    <message>
      <source>Expunged by order or by law</source>
      <translation>Durch Anordnung oder Gesetz gelöscht</translation>
    </message>
    <message>
      <source>Eyes open</source>
      <translation>Augen offen</translation>
    </message>
    <message>
      <source>Eyes visible</source>
      <translation>Augen sichtbar</translation>
    </message>
    <message>
      <source>Face occlusion</source>
      <translation>Verdeckung des Gesichts</translation>
    </message>
    <message>
      <source>Face with substituted features</source>
      <translation>Gesicht mit ersetzten Merkmalen</translation>
    </message>
    <message>
      <source>Failed</source>
      <translation>Misslungen</translation>
    </message>
    <message>
      <source>Features judged</source>
      <translation>Merkmale beurteilt</translation>
    </message>
    <message>
      <source>Files of the program recorded</source>
      <translation>Programmdateien festgehalten</translation>
    </message>
    <message>
      <source>Findings of an import decided</source>
      <translation>Befunde eines Imports entschieden</translation>
    </message>
    <message>
      <source>Five points of a face do not show whether it looks up or down.</source>
      <translation>Fünf Punkte eines Gesichts zeigen nicht, ob es auf oder ab blickt.</translation>
    </message>
    <message>
      <source>Frame of surveillance video or still</source>
      <translation>Bild einer Überwachungskamera oder Standbild</translation>
    </message>
    <message>
      <source>Frames</source>
      <translation>Bilder</translation>
    </message>
    <message>
      <source>From the eye line to the frame's lower edge, in eye distances. OFIQ divides by the way from eyes to chin, which is not among the five points.</source>
      <translation>Von der Augenlinie zum unteren Bildrand, in Augenabständen. OFIQ teilt durch den Weg von den Augen zum Kinn, das nicht unter den fünf Punkten ist.</translation>
    </message>
    <message>
      <source>From the eye line to the frame's upper edge, in eye distances. OFIQ divides by the way from eyes to chin, which is not among the five points.</source>
      <translation>Von der Augenlinie zum oberen Bildrand, in Augenabständen. OFIQ teilt durch den Weg von den Augen zum Kinn, das nicht unter den fünf Punkten ist.</translation>
    </message>
    <message>
      <source>From the left eye's middle to the frame's left edge, in eye distances.</source>
      <translation>Von der Mitte des linken Auges zum linken Bildrand, in Augenabständen.</translation>
    </message>
    <message>
      <source>From the right eye's middle to the frame's right edge, in eye distances.</source>
      <translation>Von der Mitte des rechten Auges zum rechten Bildrand, in Augenabständen.</translation>
    </message>
    <message>
      <source>Gallery</source>
      <translation>Galerie</translation>
    </message>
    <message>
      <source>Gallery checked</source>
      <translation>Galerie geprüft</translation>
    </message>
    <message>
      <source>Gallery import</source>
      <translation>Import in die Galerie</translation>
    </message>
    <message>
      <source>Gallery searched</source>
      <translation>Galerie durchsucht</translation>
    </message>
    <message>
      <source>Gallery statistics read</source>
      <translation>Zahlen der Galerie gelesen</translation>
    </message>
    <message>
      <source>Gallery switched to another network</source>
      <translation>Galerie auf ein anderes Netz umgestellt</translation>
    </message>
    <message>
      <source>Gallery validated on its own people</source>
      <translation>Galerie an ihren eigenen Personen validiert</translation>
    </message>
    <message>
      <source>Gamma</source>
      <translation>Gamma</translation>
    </message>
    <message>
      <source>Generated face</source>
      <translation>Erzeugtes Gesicht</translation>
    </message>
    <message>
      <source>Hard: poor pictures, fillers who look alike</source>
      <translation>Schwer: schlechte Bilder, ähnliche Fremde</translation>
    </message>
    <message>
      <source>Head pose, pitch</source>
      <translation>Kopfhaltung, Nicken</translation>
    </message>
    <message>
      <source>Head pose, roll</source>
      <translation>Kopfhaltung, Neigung</translation>
    </message>
    <message>
      <source>Head pose, yaw</source>
      <translation>Kopfhaltung, Drehung</translation>
    </message>
    <message>
      <source>Head size</source>
      <translation>Kopfgröße</translation>
    </message>
    <message>
      <source>Height of dlib's square around the face over the height of the frame. OFIQ measures from eyes to chin, which is not among the five points.</source>
      <translation>Höhe von dlibs Quadrat um das Gesicht durch die Höhe des Bildes. OFIQ misst von den Augen zum Kinn, das nicht unter den fünf Punkten ist.</translation>
    </message>
    <message>
      <source>How far the mean colour of the cheeks lies outside the range of skin of any tone in CIE Lab (a 5 to 25, b 5 to 35): 0 within, 100 where a or b is negative.</source>
      <translation>Wie weit die mittlere Farbe der Wangen außerhalb des Bereichs von Haut jedes Tons in CIE Lab liegt (a 5 bis 25, b 5 bis 35): 0 innerhalb, 100 wo a oder b negativ ist.</translation>
    </message>
    <message>
      <source>How far the nose lies off the middle of the eyes, in eye distances. A hint, not an angle: 0 is about frontal, and noses differ.</source>
      <translation>Wie weit die Nase neben der Mitte der Augen liegt, in Augenabständen. Ein Anhalt, kein Winkel: 0 ist etwa frontal, und Nasen sind verschieden.</translation>
    </message>
    <message>
      <source>How many times larger the step between neighbouring pixels is across the edges of 8-pixel blocks than beside them, around the face in the frame as decoded; 1 is no trace. Scaled copies and newer video codecs hide the blocks: a low figure proves nothing.</source>
      <translation>Wie vielmal größer der Schritt zwischen Nachbarpixeln über die Kanten von 8-Pixel-Blöcken ist als daneben, um das Gesicht im entschlüsselten Bild; 1 ist keine Spur. Skalierte Kopien und neuere Videoverfahren verbergen die Blöcke: eine kleine Zahl beweist nichts.</translation>
    </message>
    <message>
      <source>How often the true person is on such a list is not known: this gallery was not validated with the network in use.</source>
      <translation>Wie oft die wahre Person auf einer solchen Liste steht, ist nicht bekannt: Diese Galerie wurde mit dem benutzten Netz nicht validiert.</translation>
    </message>
    <message>
      <source>How often the true person is on the list could not be measured for pictures of this quality: too few people have photos of two days.</source>
      <translation>Wie oft die wahre Person auf der Liste steht, konnte für Bilder dieser Güte nicht gemessen werden: Zu wenige Personen haben Fotos von zwei Tagen.</translation>
    </message>
    <message>
      <source>How often the true person is on the list was not measured for pictures with under 12 pixels between the eyes.</source>
      <translation>Wie oft die wahre Person auf der Liste steht, wurde für Bilder mit unter 12 Pixeln Augenabstand nicht gemessen.</translation>
    </message>
    <message>
      <source>ISO/IEC 29794-5</source>
      <translation>ISO/IEC 29794-5</translation>
    </message>
    <message>
      <source>Illumination uniformity</source>
      <translation>Gleichmäßigkeit des Lichts</translation>
    </message>
    <message>
      <source>Imminent threat to health or safety</source>
      <translation>Unmittelbare Gefahr für Leib oder Leben</translation>
    </message>
    <message>
      <source>Import examined before it is made</source>
      <translation>Import angesehen, bevor er gemacht wird</translation>
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
      <translation>Augenabstand</translation>
    </message>
    <message>
      <source>Interest declared</source>
      <translation>Befangenheit erklärt</translation>
    </message>
    <message>
      <source>Interlacing</source>
      <translation>Halbbilder</translation>
    </message>
    <message>
      <source>It could not be measured here.</source>
      <translation>Es konnte hier nicht gemessen werden.</translation>
    </message>
    <message>
      <source>Keep</source>
      <translation>Behalten</translation>
    </message>
    <message>
      <source>Keeps the lines of one field and fills each other line with the mean of the lines above and below.</source>
      <translation>Behält die Zeilen eines Halbbilds und füllt jede andere Zeile mit dem Mittel der Zeilen darüber und darunter.</translation>
    </message>
    <message>
      <source>Largest shift</source>
      <translation>Größte Verschiebung</translation>
    </message>
    <message>
      <source>Lawful source of the pictures</source>
      <translation>Rechtmäßige Quelle der Bilder</translation>
    </message>
    <message>
      <source>Lays the frames that follow on this one, moved to where the picture agrees, and takes the mean. Crop to the face first when it moves against the background. With 0 as the largest shift they are not moved.</source>
      <translation>Legt die folgenden Bilder auf dieses, verschoben bis das Bild übereinstimmt, und nimmt das Mittel. Schneiden Sie zuerst auf das Gesicht zu, wenn es sich vor dem Hintergrund bewegt. Mit 0 als größter Verschiebung werden sie nicht bewegt.</translation>
    </message>
    <message>
      <source>Lead passed on</source>
      <translation>Hinweis weitergegeben</translation>
    </message>
    <message>
      <source>Lead released</source>
      <translation>Hinweis freigegeben</translation>
    </message>
    <message>
      <source>Leads</source>
      <translation>Hinweise</translation>
    </message>
    <message>
      <source>Leads and their outcomes listed</source>
      <translation>Hinweise und ihr Ausgang gelistet</translation>
    </message>
    <message>
      <source>Left</source>
      <translation>Links</translation>
    </message>
    <message>
      <source>Legal hold lifted</source>
      <translation>Rechtliche Sperre aufgehoben</translation>
    </message>
    <message>
      <source>Legal hold set</source>
      <translation>Rechtliche Sperre gesetzt</translation>
    </message>
    <message>
      <source>Legal holds listed</source>
      <translation>Rechtliche Sperren gelistet</translation>
    </message>
    <message>
      <source>Lens</source>
      <translation>Objektiv</translation>
    </message>
    <message>
      <source>Levels</source>
      <translation>Tonwerte</translation>
    </message>
    <message>
      <source>Lifts middle tones above 1, lowers them below; black and white stay.</source>
      <translation>Hebt mittlere Töne über 1, senkt sie darunter; Schwarz und Weiß bleiben.</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>Licht</translation>
    </message>
    <message>
      <source>Limit</source>
      <translation>Grenze</translation>
    </message>
    <message>
      <source>Local contrast</source>
      <translation>Örtlicher Kontrast</translation>
    </message>
    <message>
      <source>Locked account released</source>
      <translation>Gesperrtes Konto freigegeben</translation>
    </message>
    <message>
      <source>Locked after failed attempts</source>
      <translation>Nach Fehlversuchen gesperrt</translation>
    </message>
    <message>
      <source>Log</source>
      <translation>Protokoll</translation>
    </message>
    <message>
      <source>Log found shorter than it was, or rewritten</source>
      <translation>Protokoll kürzer als zuvor oder neu geschrieben gefunden</translation>
    </message>
    <message>
      <source>Log of another workspace witnessed</source>
      <translation>Protokoll eines anderen Arbeitsbereichs bezeugt</translation>
    </message>
    <message>
      <source>Log read</source>
      <translation>Protokoll gelesen</translation>
    </message>
    <message>
      <source>Log verified</source>
      <translation>Protokoll geprüft</translation>
    </message>
    <message>
      <source>Look-alike</source>
      <translation>Doppelgänger</translation>
    </message>
    <message>
      <source>Looking around in others' requests</source>
      <translation>Umherschauen in fremden Anfragen</translation>
    </message>
    <message>
      <source>Low quality</source>
      <translation>Geringe Güte</translation>
    </message>
    <message>
      <source>Luminance mean</source>
      <translation>Mittlere Helligkeit</translation>
    </message>
    <message>
      <source>Luminance variance</source>
      <translation>Streuung der Helligkeit</translation>
    </message>
    <message>
      <source>Makes pixels square: width of a recorded pixel over its height. The shorter way is stretched; nothing is thrown away.</source>
      <translation>Macht Pixel quadratisch: Breite eines aufgenommenen Pixels durch seine Höhe. Die kürzere Richtung wird gestreckt; nichts wird weggeworfen.</translation>
    </message>
    <message>
      <source>Many searches in a short time</source>
      <translation>Viele Suchen in kurzer Zeit</translation>
    </message>
    <message>
      <source>Mean linear luminance of the face's ellipse, 0 black to 1 white. Skin tone and light go into it together.</source>
      <translation>Mittlere lineare Helligkeit der Gesichtsellipse, 0 schwarz bis 1 weiß. Hautton und Licht gehen gemeinsam ein.</translation>
    </message>
    <message>
      <source>Median</source>
      <translation>Median</translation>
    </message>
    <message>
      <source>Medium</source>
      <translation>Mittel</translation>
    </message>
    <message>
      <source>Memory of the log begun anew on this computer</source>
      <translation>Gedächtnis des Protokolls auf diesem Rechner neu begonnen</translation>
    </message>
    <message>
      <source>Missing person, victim or witness</source>
      <translation>Vermisste Person, Opfer oder Zeuge</translation>
    </message>
    <message>
      <source>Misuse, reported</source>
      <translation>Missbrauch, gemeldet</translation>
    </message>
    <message>
      <source>Mouth closed</source>
      <translation>Mund geschlossen</translation>
    </message>
    <message>
      <source>Mouth occlusion</source>
      <translation>Verdeckung des Mundes</translation>
    </message>
    <message>
      <source>Natural colour</source>
      <translation>Natürliche Farbe</translation>
    </message>
    <message>
      <source>Needs to know where hair and shoulders end; the five points do not show it.</source>
      <translation>Müsste wissen, wo Haar und Schultern enden; die fünf Punkte zeigen es nicht.</translation>
    </message>
    <message>
      <source>Neutral expression</source>
      <translation>Neutraler Ausdruck</translation>
    </message>
    <message>
      <source>New account</source>
      <translation>Neues Konto</translation>
    </message>
    <message>
      <source>New request</source>
      <translation>Neue Anfrage</translation>
    </message>
    <message>
      <source>No face</source>
      <translation>Kein Gesicht</translation>
    </message>
    <message>
      <source>No head covering</source>
      <translation>Keine Kopfbedeckung</translation>
    </message>
    <message>
      <source>No measured component lies beyond its reference. What is not assessed was not looked at.</source>
      <translation>Keine gemessene Komponente liegt jenseits ihres Bezugs. Was nicht bewertet ist, wurde nicht angesehen.</translation>
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
      <source>Not known, and nothing more is expected</source>
      <translation>Nicht bekannt, und nichts weiter wird erwartet</translation>
    </message>
    <message>
      <source>Not this person</source>
      <translation>Nicht diese Person</translation>
    </message>
    <message>
      <source>Not trusted, or not any more</source>
      <translation>Nicht oder nicht mehr vertraut</translation>
    </message>
    <message>
      <source>Not visible</source>
      <translation>Nicht sichtbar</translation>
    </message>
    <message>
      <source>OFIQ (ISO/IEC 29794-5)</source>
      <translation>OFIQ (ISO/IEC 29794-5)</translation>
    </message>
    <message>
      <source>OFIQ (ISO/IEC 29794-5) without its correction for yaw; the mark is from trials with degraded probes</source>
      <translation>OFIQ (ISO/IEC 29794-5) ohne seine Berichtigung für Drehung; die Marke stammt aus Versuchen mit verschlechterten Proben</translation>
    </message>
    <message>
      <source>OFIQ (ISO/IEC 29794-5); the mark is this program's own</source>
      <translation>OFIQ (ISO/IEC 29794-5); die Marke ist die dieses Programms</translation>
    </message>
    <message>
      <source>OFIQ (ISO/IEC 29794-5); the mark is where OFIQ's own scale falls to half</source>
      <translation>OFIQ (ISO/IEC 29794-5); die Marke liegt, wo OFIQs eigene Skala auf die Hälfte fällt</translation>
    </message>
    <message>
      <source>Offence or occasion</source>
      <translation>Delikt oder Anlass</translation>
    </message>
    <message>
      <source>One period</source>
      <translation>Ein Zeitraum</translation>
    </message>
    <message>
      <source>One person</source>
      <translation>Eine Person</translation>
    </message>
    <message>
      <source>One probe alone</source>
      <translation>Eine Probe allein</translation>
    </message>
    <message>
      <source>One request</source>
      <translation>Eine Anfrage</translation>
    </message>
    <message>
      <source>One session</source>
      <translation>Eine Sitzung</translation>
    </message>
    <message>
      <source>Only the chosen face is measured; other faces of the frame are seen in the evidence.</source>
      <translation>Nur das gewählte Gesicht wird gemessen; andere Gesichter des Bildes sieht man im Beweismittel.</translation>
    </message>
    <message>
      <source>Other roles</source>
      <translation>Andere Rollen</translation>
    </message>
    <message>
      <source>Other roles proposed</source>
      <translation>Andere Rollen vorgeschlagen</translation>
    </message>
    <message>
      <source>Outcome of a lead recorded</source>
      <translation>Ausgang eines Hinweises festgehalten</translation>
    </message>
    <message>
      <source>Outline</source>
      <translation>Umriss</translation>
    </message>
    <message>
      <source>Over-exposure</source>
      <translation>Überbelichtung</translation>
    </message>
    <message>
      <source>Own name among the candidates</source>
      <translation>Eigener Name unter den Kandidaten</translation>
    </message>
    <message>
      <source>Partly</source>
      <translation>Teilweise</translation>
    </message>
    <message>
      <source>Passed exercise stated for a certificate</source>
      <translation>Bestandene Übung für ein Zeugnis erklärt</translation>
    </message>
    <message>
      <source>Passphrase changed</source>
      <translation>Kennsatz geändert</translation>
    </message>
    <message>
      <source>Passphrase reset</source>
      <translation>Kennsatz zurückgesetzt</translation>
    </message>
    <message>
      <source>Passphrase reset by an administrator</source>
      <translation>Kennsatz von der Verwaltung zurückgesetzt</translation>
    </message>
    <message>
      <source>Passphrase right, second factor asked for</source>
      <translation>Kennsatz richtig, zweites Merkmal verlangt</translation>
    </message>
    <message>
      <source>Perhaps one person under two identifiers</source>
      <translation>Vielleicht eine Person unter zwei Kennungen</translation>
    </message>
    <message>
      <source>Perhaps two people under one identifier</source>
      <translation>Vielleicht zwei Personen unter einer Kennung</translation>
    </message>
    <message>
      <source>Person assigned to a unit</source>
      <translation>Person einer Einheit zugeordnet</translation>
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
      <source>Photo of an unfinished import opened</source>
      <translation>Foto eines unfertigen Imports geöffnet</translation>
    </message>
    <message>
      <source>Photo of the gallery opened</source>
      <translation>Foto der Galerie geöffnet</translation>
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
      <source>Photos described with another network</source>
      <translation>Fotos mit einem anderen Netz beschrieben</translation>
    </message>
    <message>
      <source>Photos read for an unfinished import</source>
      <translation>Fotos für einen unfertigen Import gelesen</translation>
    </message>
    <message>
      <source>Picture to practise on added</source>
      <translation>Bild zum Üben hinzugefügt</translation>
    </message>
    <message>
      <source>Pixel aspect</source>
      <translation>Pixel-Seitenverhältnis</translation>
    </message>
    <message>
      <source>Pixels between the middles of the two eyes in the original frame; not corrected for a turned head, whose angle is not known.</source>
      <translation>Pixel zwischen den Mitten beider Augen im Original; nicht berichtigt für einen gedrehten Kopf, dessen Winkel nicht bekannt ist.</translation>
    </message>
    <message>
      <source>Pose not as stated</source>
      <translation>Haltung nicht wie angegeben</translation>
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
      <source>Possible tampering</source>
      <translation>Mögliche Manipulation</translation>
    </message>
    <message>
      <source>Practice</source>
      <translation>Üben</translation>
    </message>
    <message>
      <source>Printed</source>
      <translation>Gedruckt</translation>
    </message>
    <message>
      <source>Probe</source>
      <translation>Probe</translation>
    </message>
    <message>
      <source>Probe described with another network</source>
      <translation>Probe mit einem anderen Netz beschrieben</translation>
    </message>
    <message>
      <source>Probe taken</source>
      <translation>Probe genommen</translation>
    </message>
    <message>
      <source>Probe under the floor let pass</source>
      <translation>Probe unter der Untergrenze durchgelassen</translation>
    </message>
    <message>
      <source>Probe under the floor, waiting for a supervisor</source>
      <translation>Probe unter der Untergrenze, wartet auf die Leitung</translation>
    </message>
    <message>
      <source>Probe viewed</source>
      <translation>Probe angesehen</translation>
    </message>
    <message>
      <source>Proficiency test revealed</source>
      <translation>Eignungsprüfung aufgedeckt</translation>
    </message>
    <message>
      <source>Proficiency test sealed</source>
      <translation>Eignungsprüfung versiegelt</translation>
    </message>
    <message>
      <source>Proficiency tests</source>
      <translation>Eignungstests</translation>
    </message>
    <message>
      <source>Proficiency tests read</source>
      <translation>Eignungsprüfungen gelesen</translation>
    </message>
    <message>
      <source>Program at work</source>
      <translation>Programm in Arbeit</translation>
    </message>
    <message>
      <source>Proposed removal withdrawn</source>
      <translation>Vorgeschlagene Entfernung zurückgezogen</translation>
    </message>
    <message>
      <source>Provenance missing</source>
      <translation>Herkunft fehlt</translation>
    </message>
    <message>
      <source>Queue</source>
      <translation>Liste</translation>
    </message>
    <message>
      <source>Radius</source>
      <translation>Radius</translation>
    </message>
    <message>
      <source>Ranks and names opened after the lock</source>
      <translation>Ränge und Namen nach dem Abschluss geöffnet</translation>
    </message>
    <message>
      <source>Ready to search</source>
      <translation>Bereit zur Suche</translation>
    </message>
    <message>
      <source>Reason code</source>
      <translation>Grund</translation>
    </message>
    <message>
      <source>Receipt of the log taken</source>
      <translation>Quittung des Protokolls genommen</translation>
    </message>
    <message>
      <source>Records of the gallery looked up</source>
      <translation>Akten der Galerie nachgeschlagen</translation>
    </message>
    <message>
      <source>Records past their retention date listed</source>
      <translation>Akten nach ihrem Fristende gelistet</translation>
    </message>
    <message>
      <source>Refused</source>
      <translation>Abgelehnt</translation>
    </message>
    <message>
      <source>Refused by a second person</source>
      <translation>Von einer zweiten Person abgelehnt</translation>
    </message>
    <message>
      <source>Refused, no lead</source>
      <translation>Abgelehnt, kein Hinweis</translation>
    </message>
    <message>
      <source>Removal confirmed and carried out</source>
      <translation>Entfernung bestätigt und ausgeführt</translation>
    </message>
    <message>
      <source>Removal from the gallery proposed</source>
      <translation>Entfernung aus der Galerie vorgeschlagen</translation>
    </message>
    <message>
      <source>Removals listed</source>
      <translation>Entfernungen gelistet</translation>
    </message>
    <message>
      <source>Removed from the gallery before</source>
      <translation>Früher aus der Galerie entfernt</translation>
    </message>
    <message>
      <source>Replaces each pixel by the median around it; takes single wrong pixels away.</source>
      <translation>Ersetzt jedes Pixel durch den Median um es herum; nimmt einzelne falsche Pixel weg.</translation>
    </message>
    <message>
      <source>Report</source>
      <translation>Bericht</translation>
    </message>
    <message>
      <source>Report exported</source>
      <translation>Bericht ausgegeben</translation>
    </message>
    <message>
      <source>Report viewed</source>
      <translation>Bericht angesehen</translation>
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
      <translation>Anfrage eröffnet</translation>
    </message>
    <message>
      <source>Request viewed</source>
      <translation>Anfrage angesehen</translation>
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
      <source>Retention class set</source>
      <translation>Fristklasse gesetzt</translation>
    </message>
    <message>
      <source>Retention period ended</source>
      <translation>Frist abgelaufen</translation>
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
      <source>Review of the log signed</source>
      <translation>Durchsicht des Protokolls unterschrieben</translation>
    </message>
    <message>
      <source>Review viewed</source>
      <translation>Überprüfung angesehen</translation>
    </message>
    <message>
      <source>Right</source>
      <translation>Rechts</translation>
    </message>
    <message>
      <source>Rising: a third of each, the easy ones first</source>
      <translation>Ansteigend: von jedem ein Drittel, die leichten zuerst</translation>
    </message>
    <message>
      <source>Rotate</source>
      <translation>Drehen</translation>
    </message>
    <message>
      <source>Same file</source>
      <translation>Dieselbe Datei</translation>
    </message>
    <message>
      <source>Same person again and again</source>
      <translation>Dieselbe Person wieder und wieder</translation>
    </message>
    <message>
      <source>Same person, several searchers</source>
      <translation>Dieselbe Person, mehrere Suchende</translation>
    </message>
    <message>
      <source>Same picture in another file</source>
      <translation>Dasselbe Bild in einer anderen Datei</translation>
    </message>
    <message>
      <source>Same record</source>
      <translation>Dieselbe Akte</translation>
    </message>
    <message>
      <source>Saved</source>
      <translation>Gespeichert</translation>
    </message>
    <message>
      <source>Scores of an exercise read</source>
      <translation>Ergebnisse einer Übung gelesen</translation>
    </message>
    <message>
      <source>Sealed</source>
      <translation>Gesperrt</translation>
    </message>
    <message>
      <source>Search</source>
      <translation>Suche</translation>
    </message>
    <message>
      <source>Search made again on the gallery of then</source>
      <translation>Suche auf der Galerie von damals noch einmal gemacht</translation>
    </message>
    <message>
      <source>Search on a closed case</source>
      <translation>Suche in einem geschlossenen Fall</translation>
    </message>
    <message>
      <source>Search out of hours</source>
      <translation>Suche außerhalb der Dienstzeit</translation>
    </message>
    <message>
      <source>Searched on own request</source>
      <translation>Suche auf eigene Anfrage</translation>
    </message>
    <message>
      <source>Second factor reset</source>
      <translation>Zweiter Faktor zurückgesetzt</translation>
    </message>
    <message>
      <source>Second factor reset by an administrator</source>
      <translation>Zweiter Faktor von der Verwaltung zurückgesetzt</translation>
    </message>
    <message>
      <source>Second factor set up</source>
      <translation>Zweiter Faktor eingerichtet</translation>
    </message>
    <message>
      <source>Security key added</source>
      <translation>Sicherheitsschlüssel hinzugefügt</translation>
    </message>
    <message>
      <source>Session exported</source>
      <translation>Sitzung ausgegeben</translation>
    </message>
    <message>
      <source>Setting approved</source>
      <translation>Einstellung genehmigt</translation>
    </message>
    <message>
      <source>Setting proposed</source>
      <translation>Einstellung vorgeschlagen</translation>
    </message>
    <message>
      <source>Setting refused</source>
      <translation>Einstellung abgelehnt</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Einstellungen</translation>
    </message>
    <message>
      <source>Several faces</source>
      <translation>Mehrere Gesichter</translation>
    </message>
    <message>
      <source>Sex</source>
      <translation>Geschlecht</translation>
    </message>
    <message>
      <source>Share of the face's ellipse with a linear luminance of 247 or more of 255.</source>
      <translation>Anteil der Gesichtsellipse mit einer linearen Helligkeit von 247 oder mehr von 255.</translation>
    </message>
    <message>
      <source>Share of the face's ellipse with a linear luminance of 25 or less of 255. Dark skin counts as under-exposed in this figure, so no mark is drawn.</source>
      <translation>Anteil der Gesichtsellipse mit einer linearen Helligkeit von 25 oder weniger von 255. Dunkle Haut zählt in dieser Zahl als unterbelichtet, darum ist keine Marke gezeichnet.</translation>
    </message>
    <message>
      <source>Sharpen</source>
      <translation>Schärfen</translation>
    </message>
    <message>
      <source>Sharpness</source>
      <translation>Schärfe</translation>
    </message>
    <message>
      <source>Sharpness is {0}: the face holds little fine detail, so lines, marks and scars may not show although they are there.</source>
      <translation>Die Schärfe ist {0}: Das Gesicht hält wenig feine Einzelheiten, so dass Linien, Merkmale und Narben fehlen können, obwohl es sie gibt.</translation>
    </message>
    <message>
      <source>Sharpness is {0}; use it to compare frames, not as a grade.</source>
      <translation>Die Schärfe ist {0}; vergleichen Sie damit Bilder, es ist keine Note.</translation>
    </message>
    <message>
      <source>Should never have been imported</source>
      <translation>Hätte nie importiert werden sollen</translation>
    </message>
    <message>
      <source>Signed in</source>
      <translation>Angemeldet</translation>
    </message>
    <message>
      <source>Signed out</source>
      <translation>Abgemeldet</translation>
    </message>
    <message>
      <source>Similar</source>
      <translation>Ähnlich</translation>
    </message>
    <message>
      <source>Single face</source>
      <translation>Ein Gesicht</translation>
    </message>
    <message>
      <source>Sketch</source>
      <translation>Zeichnung</translation>
    </message>
    <message>
      <source>Somebody may be called in non-mated cases at most</source>
      <translation>In Fällen ohne Gegenstück darf jemand benannt werden höchstens</translation>
    </message>
    <message>
      <source>Spreads the tones between black point and white point over the whole range.</source>
      <translation>Spreizt die Töne zwischen Schwarz- und Weißpunkt über den ganzen Bereich.</translation>
    </message>
    <message>
      <source>Steps at block edges are {0} times those beside them: compression can make and erase small features.</source>
      <translation>Schritte an Blockkanten sind {0}-mal die daneben: Kompression kann kleine Merkmale machen und löschen.</translation>
    </message>
    <message>
      <source>Steps at block edges are {0} times those beside them; 1 is no trace, but newer codecs hide it.</source>
      <translation>Schritte an Blockkanten sind {0}-mal die daneben; 1 ist keine Spur, aber neuere Verfahren verbergen sie.</translation>
    </message>
    <message>
      <source>Strength</source>
      <translation>Stärke</translation>
    </message>
    <message>
      <source>Supervisor's decision</source>
      <translation>Entscheidung der Leitung</translation>
    </message>
    <message>
      <source>Supervisor: decides, releases leads</source>
      <translation>Leitung: entscheidet, gibt Hinweise frei</translation>
    </message>
    <message>
      <source>Takes the bend of a wide lens back, around the middle of the picture.</source>
      <translation>Nimmt die Krümmung eines weiten Objektivs zurück, um die Bildmitte.</translation>
    </message>
    <message>
      <source>Taught: the truth comes after each case</source>
      <translation>Angeleitet: die Wahrheit kommt nach jedem Fall</translation>
    </message>
    <message>
      <source>Text</source>
      <translation>Text</translation>
    </message>
    <message>
      <source>The area under the curve has to be, at the lower end of its interval, at least</source>
      <translation>Fläche unter der Kurve, unteres Ende des Intervalls, mindestens</translation>
    </message>
    <message>
      <source>The cheeks share only {0} of their brightness: one side is lit otherwise, and its shadows can pass for features.</source>
      <translation>Die Wangen teilen nur {0} ihrer Helligkeit: Eine Seite ist anders beleuchtet, und ihre Schatten können als Merkmale durchgehen.</translation>
    </message>
    <message>
      <source>The colour of the cheeks lies {0} outside the range of skin: do not judge colour of skin, hair or eyes.</source>
      <translation>Die Farbe der Wangen liegt {0} außerhalb des Bereichs von Haut: Beurteilen Sie keine Farbe von Haut, Haar oder Augen.</translation>
    </message>
    <message>
      <source>The colour of the cheeks lies {0} outside the range of skin; 0 is within.</source>
      <translation>Die Farbe der Wangen liegt {0} außerhalb des Bereichs von Haut; 0 ist innerhalb.</translation>
    </message>
    <message>
      <source>The end of a training certificate is announced</source>
      <translation>Das Ende eines Schulungszeugnisses wird angekündigt</translation>
    </message>
    <message>
      <source>The eyes are {0} pixels apart; under {3} small features cannot be judged.</source>
      <translation>Die Augen sind {0} Pixel auseinander; unter {3} können kleine Merkmale nicht beurteilt werden.</translation>
    </message>
    <message>
      <source>The eyes are {0} pixels apart; under {4} neither a search nor a comparison is to be relied on.</source>
      <translation>Die Augen sind {0} Pixel auseinander; unter {4} ist weder auf eine Suche noch auf einen Vergleich Verlass.</translation>
    </message>
    <message>
      <source>The eyes are {0} pixels apart; {3} or more is usable.</source>
      <translation>Die Augen sind {0} Pixel auseinander; {3} oder mehr ist brauchbar.</translation>
    </message>
    <message>
      <source>The eyes were placed by hand; nothing else of the face was looked for.</source>
      <translation>Die Augen wurden von Hand gesetzt; nach nichts anderem des Gesichts wurde gesucht.</translation>
    </message>
    <message>
      <source>The eyes were placed by hand; the square around the face is made from them alone.</source>
      <translation>Die Augen wurden von Hand gesetzt; das Quadrat um das Gesicht ist aus ihnen allein gemacht.</translation>
    </message>
    <message>
      <source>The eyes were placed by hand; where the nose is was not looked for.</source>
      <translation>Die Augen wurden von Hand gesetzt; wo die Nase ist, wurde nicht gesucht.</translation>
    </message>
    <message>
      <source>The face has a mean luminance of {0}; this depends on skin tone as well as light.</source>
      <translation>Das Gesicht hat eine mittlere Helligkeit von {0}; das hängt vom Hautton ebenso ab wie vom Licht.</translation>
    </message>
    <message>
      <source>The five points do not show it, and no free model of it is checked and shipped.</source>
      <translation>Die fünf Punkte zeigen es nicht, und kein freies Modell dafür ist geprüft und mitgeliefert.</translation>
    </message>
    <message>
      <source>The frame ends {0} eye distances above the eyes; forehead or hairline may be cut off.</source>
      <translation>Das Bild endet {0} Augenabstände über den Augen; Stirn oder Haaransatz können abgeschnitten sein.</translation>
    </message>
    <message>
      <source>The frame ends {0} eye distances below the eyes; mouth or chin may be cut off.</source>
      <translation>Das Bild endet {0} Augenabstände unter den Augen; Mund oder Kinn können abgeschnitten sein.</translation>
    </message>
    <message>
      <source>The frame ends {0} eye distances left of the left eye; the ear there may be cut off.</source>
      <translation>Das Bild endet {0} Augenabstände links vom linken Auge; das Ohr dort kann abgeschnitten sein.</translation>
    </message>
    <message>
      <source>The frame ends {0} eye distances right of the right eye; the ear there may be cut off.</source>
      <translation>Das Bild endet {0} Augenabstände rechts vom rechten Auge; das Ohr dort kann abgeschnitten sein.</translation>
    </message>
    <message>
      <source>The frame is grey.</source>
      <translation>Das Bild ist grau.</translation>
    </message>
    <message>
      <source>The frame is grey: nothing can be said of the colour of skin, hair or eyes.</source>
      <translation>Das Bild ist grau: Über die Farbe von Haut, Haar oder Augen lässt sich nichts sagen.</translation>
    </message>
    <message>
      <source>The line of the eyes is tilted {1} degrees {2}; check that the eyes were found in the right order.</source>
      <translation>Die Augenlinie ist um {1} Grad {2} geneigt; prüfen Sie, ob die Augen in der richtigen Reihenfolge gefunden wurden.</translation>
    </message>
    <message>
      <source>The line of the eyes is tilted {1} degrees {2}; the search sets it upright.</source>
      <translation>Die Augenlinie ist um {1} Grad {2} geneigt; die Suche stellt sie gerade.</translation>
    </message>
    <message>
      <source>The log notes that the program is at work every</source>
      <translation>Das Protokoll vermerkt, dass das Programm arbeitet, alle</translation>
    </message>
    <message>
      <source>The luminance histograms of a square on each cheek are laid over each other; what they share is the value: 1 lit alike, 0 nothing in common.</source>
      <translation>Die Helligkeitshistogramme eines Quadrats auf jeder Wange werden aufeinandergelegt; was sie teilen, ist der Wert: 1 gleich beleuchtet, 0 nichts gemeinsam.</translation>
    </message>
    <message>
      <source>The luminance of the face varies by {0}; near 0 the face would be flat.</source>
      <translation>Die Helligkeit des Gesichts streut um {0}; nahe 0 wäre das Gesicht flach.</translation>
    </message>
    <message>
      <source>The nose lies {1} eye distances to {2} of the middle of the eyes: the face is turned, and its far half is foreshortened.</source>
      <translation>Die Nase liegt {1} Augenabstände nach {2} von der Mitte der Augen: Das Gesicht ist gedreht, seine ferne Hälfte verkürzt.</translation>
    </message>
    <message>
      <source>The nose lies {1} eye distances to {2} of the middle of the eyes; the face is about frontal.</source>
      <translation>Die Nase liegt {1} Augenabstände nach {2} von der Mitte der Augen; das Gesicht ist etwa frontal.</translation>
    </message>
    <message>
      <source>The passphrase is asked for again after</source>
      <translation>Der Kennsatz wird wieder gefragt nach</translation>
    </message>
    <message>
      <source>The probe was measured before the program could assess it.</source>
      <translation>Die Probe wurde gemessen, bevor das Programm es bewerten konnte.</translation>
    </message>
    <message>
      <source>The square around the face takes {0} of the frame's height.</source>
      <translation>Das Quadrat um das Gesicht nimmt {0} der Bildhöhe ein.</translation>
    </message>
    <message>
      <source>The tones of the face fill only {0} of 8 bits: fine tones of skin and lines are lost.</source>
      <translation>Die Töne des Gesichts füllen nur {0} von 8 Bit: Feine Töne von Haut und Linien sind verloren.</translation>
    </message>
    <message>
      <source>The tones of the face fill {0} of 8 bits.</source>
      <translation>Die Töne des Gesichts füllen {0} von 8 Bit.</translation>
    </message>
    <message>
      <source>The window locks after</source>
      <translation>Das Fenster sperrt sich nach</translation>
    </message>
    <message>
      <source>There are too few pixels around the face to measure it in.</source>
      <translation>Um das Gesicht sind zu wenige Pixel, um darin zu messen.</translation>
    </message>
    <message>
      <source>There are {0} eye distances between the eyes and the frame's lower edge.</source>
      <translation>Zwischen den Augen und dem unteren Bildrand liegen {0} Augenabstände.</translation>
    </message>
    <message>
      <source>There are {0} eye distances between the eyes and the frame's upper edge.</source>
      <translation>Zwischen den Augen und dem oberen Bildrand liegen {0} Augenabstände.</translation>
    </message>
    <message>
      <source>There are {0} eye distances between the left eye and the frame's edge.</source>
      <translation>Zwischen dem linken Auge und dem Bildrand liegen {0} Augenabstände.</translation>
    </message>
    <message>
      <source>There are {0} eye distances between the right eye and the frame's edge.</source>
      <translation>Zwischen dem rechten Auge und dem Bildrand liegen {0} Augenabstände.</translation>
    </message>
    <message>
      <source>This program's own; OFIQ estimates degrees with a trained network</source>
      <translation>Die dieses Programms; OFIQ schätzt Grade mit einem gelernten Netz</translation>
    </message>
    <message>
      <source>Threshold</source>
      <translation>Schwelle</translation>
    </message>
    <message>
      <source>Tiles each way</source>
      <translation>Kacheln je Richtung</translation>
    </message>
    <message>
      <source>Tilt of the line between the eyes in the picture, in degrees, clockwise positive.</source>
      <translation>Neigung der Linie zwischen den Augen im Bild, in Grad, im Uhrzeigersinn positiv.</translation>
    </message>
    <message>
      <source>Time stamp of the log asked for</source>
      <translation>Zeitstempel des Protokolls erbeten</translation>
    </message>
    <message>
      <source>Time stamp of the log kept</source>
      <translation>Zeitstempel des Protokolls behalten</translation>
    </message>
    <message>
      <source>Time-stamping authority registered</source>
      <translation>Zeitstempelstelle eingetragen</translation>
    </message>
    <message>
      <source>To be followed up</source>
      <translation>Weiter zu verfolgen</translation>
    </message>
    <message>
      <source>Too much of the face lies outside the frame to measure it.</source>
      <translation>Zu viel des Gesichts liegt außerhalb des Bildes, um es zu messen.</translation>
    </message>
    <message>
      <source>Top</source>
      <translation>Oben</translation>
    </message>
    <message>
      <source>Trainer: builds exercises</source>
      <translation>Schulung: baut Übungen</translation>
    </message>
    <message>
      <source>Training certificate issued</source>
      <translation>Schulungszeugnis ausgestellt</translation>
    </message>
    <message>
      <source>Training room trusted</source>
      <translation>Schulungsraum anerkannt</translation>
    </message>
    <message>
      <source>Trust in a training room proposed</source>
      <translation>Vertrauen in einen Schulungsraum vorgeschlagen</translation>
    </message>
    <message>
      <source>Trust in a training room refused or ended</source>
      <translation>Vertrauen in einen Schulungsraum abgelehnt oder beendet</translation>
    </message>
    <message>
      <source>Trusted</source>
      <translation>Vertraut</translation>
    </message>
    <message>
      <source>Turns the picture clockwise; the corners that appear are grey.</source>
      <translation>Dreht das Bild im Uhrzeigersinn; die Ecken, die erscheinen, sind grau.</translation>
    </message>
    <message>
      <source>Two accounts in the same minute</source>
      <translation>Zwei Konten in derselben Minute</translation>
    </message>
    <message>
      <source>Under-exposure</source>
      <translation>Unterbelichtung</translation>
    </message>
    <message>
      <source>Unfinished import ended</source>
      <translation>Unfertiger Import beendet</translation>
    </message>
    <message>
      <source>Unusual share of overrides</source>
      <translation>Ungewöhnlicher Anteil an Übergehungen</translation>
    </message>
    <message>
      <source>Validation {0} of {1}, on this very gallery.</source>
      <translation>Validierung {0} vom {1}, an eben dieser Galerie.</translation>
    </message>
    <message>
      <source>Validation {0} of {1}; the gallery has changed since.</source>
      <translation>Validierung {0} vom {1}; die Galerie hat sich seitdem geändert.</translation>
    </message>
    <message>
      <source>Variance of the Laplacian of the grey face laid out at 150 by 150 pixels, in hundredths of the variance of its grey, so that a darker picture or darker skin does not count as blurred. A small face enlarged to that size comes out low.</source>
      <translation>Streuung des Laplace-Bildes des grauen Gesichts, auf 150 mal 150 Pixel gelegt, in Hundertsteln der Streuung seines Graus, so dass ein dunkleres Bild oder dunklere Haut nicht als unscharf zählt. Ein kleines Gesicht, das so vergrößert wird, kommt tief heraus.</translation>
    </message>
    <message>
      <source>Variance of the linear luminance of the face's ellipse, 0 flat to 0.25.</source>
      <translation>Streuung der linearen Helligkeit der Gesichtsellipse, 0 flach bis 0,25.</translation>
    </message>
    <message>
      <source>Verification taken</source>
      <translation>Prüfung übernommen</translation>
    </message>
    <message>
      <source>Viewing aid used</source>
      <translation>Sehhilfe benutzt</translation>
    </message>
    <message>
      <source>Waiting for a probe</source>
      <translation>Wartet auf eine Probe</translation>
    </message>
    <message>
      <source>Waiting for a second person</source>
      <translation>Wartet auf eine zweite Person</translation>
    </message>
    <message>
      <source>Waiting for a supervisor</source>
      <translation>Wartet auf die Leitung</translation>
    </message>
    <message>
      <source>Waiting for evidence</source>
      <translation>Wartet auf Beweismittel</translation>
    </message>
    <message>
      <source>Waiting for verification</source>
      <translation>Wartet auf Prüfung</translation>
    </message>
    <message>
      <source>Waits for a supervisor</source>
      <translation>Wartet auf eine Leitung</translation>
    </message>
    <message>
      <source>White point</source>
      <translation>Weißpunkt</translation>
    </message>
    <message>
      <source>Whole log exported</source>
      <translation>Ganzes Protokoll ausgegeben</translation>
    </message>
    <message>
      <source>Window locked</source>
      <translation>Fenster gesperrt</translation>
    </message>
    <message>
      <source>Window unlocked</source>
      <translation>Fenster entsperrt</translation>
    </message>
    <message>
      <source>With this gallery of {5} people and pictures of this quality, the true person, if enrolled, was in the first {0} in {1} of {2} cases (95 % interval: {3} to {4} of 100).</source>
      <translation>Mit dieser Galerie von {5} Personen und Bildern dieser Güte war die wahre Person, wenn aufgenommen, in {1} von {2} Fällen unter den ersten {0} (95-%-Intervall: {3} bis {4} von 100).</translation>
    </message>
    <message>
      <source>Workspace created</source>
      <translation>Arbeitsbereich angelegt</translation>
    </message>
    <message>
      <source>Workspace restored from a backup</source>
      <translation>Arbeitsbereich aus einer Sicherung wiederhergestellt</translation>
    </message>
    <message>
      <source>Wrong person</source>
      <translation>Falsche Person</translation>
    </message>
    <message>
      <source>Years apart</source>
      <translation>Jahre dazwischen</translation>
    </message>
    <message>
      <source>a cap</source>
      <translation>eine Mütze</translation>
    </message>
    <message>
      <source>a mask</source>
      <translation>eine Maske</translation>
    </message>
    <message>
      <source>administrator</source>
      <translation>Verwaltung</translation>
    </message>
    <message>
      <source>always</source>
      <translation>immer</translation>
    </message>
    <message>
      <source>anticlockwise</source>
      <translation>gegen den Uhrzeigersinn</translation>
    </message>
    <message>
      <source>as the difficulty has it</source>
      <translation>je nach Schwierigkeit</translation>
    </message>
    <message>
      <source>auditor</source>
      <translation>Aufsicht</translation>
    </message>
    <message>
      <source>bits</source>
      <translation>Bit</translation>
    </message>
    <message>
      <source>candidates</source>
      <translation>Kandidaten</translation>
    </message>
    <message>
      <source>clockwise</source>
      <translation>im Uhrzeigersinn</translation>
    </message>
    <message>
      <source>dark</source>
      <translation>dunkel</translation>
    </message>
    <message>
      <source>dark glasses</source>
      <translation>Sonnenbrille</translation>
    </message>
    <message>
      <source>days before</source>
      <translation>Tage vorher</translation>
    </message>
    <message>
      <source>days without use</source>
      <translation>Tagen ohne Benutzung</translation>
    </message>
    <message>
      <source>decided cases</source>
      <translation>entschiedene Fälle</translation>
    </message>
    <message>
      <source>even</source>
      <translation>gleichmäßig</translation>
    </message>
    <message>
      <source>examiner</source>
      <translation>Untersuchung</translation>
    </message>
    <message>
      <source>eye distances</source>
      <translation>Augenabstände</translation>
    </message>
    <message>
      <source>hours</source>
      <translation>Stunden</translation>
    </message>
    <message>
      <source>hundredths</source>
      <translation>Hundertstel</translation>
    </message>
    <message>
      <source>insufficient for comparison</source>
      <translation>ungenügend für einen Vergleich</translation>
    </message>
    <message>
      <source>k1</source>
      <translation>k1</translation>
    </message>
    <message>
      <source>k2</source>
      <translation>k2</translation>
    </message>
    <message>
      <source>limited support for different persons</source>
      <translation>stützt begrenzt verschiedene Personen</translation>
    </message>
    <message>
      <source>limited support for the same person</source>
      <translation>stützt begrenzt dieselbe Person</translation>
    </message>
    <message>
      <source>lower lines</source>
      <translation>untere Zeilen</translation>
    </message>
    <message>
      <source>minutes</source>
      <translation>Minuten</translation>
    </message>
    <message>
      <source>minutes without a sign of life</source>
      <translation>Minuten ohne Lebenszeichen</translation>
    </message>
    <message>
      <source>months</source>
      <translation>Monate</translation>
    </message>
    <message>
      <source>never</source>
      <translation>nie</translation>
    </message>
    <message>
      <source>no support for either</source>
      <translation>stützt keines von beiden</translation>
    </message>
    <message>
      <source>none</source>
      <translation>keine</translation>
    </message>
    <message>
      <source>not assessed</source>
      <translation>nicht bewertet</translation>
    </message>
    <message>
      <source>not recorded</source>
      <translation>nicht erfasst</translation>
    </message>
    <message>
      <source>nothing</source>
      <translation>nichts</translation>
    </message>
    <message>
      <source>o'clock</source>
      <translation>Uhr</translation>
    </message>
    <message>
      <source>o'clock on</source>
      <translation>Uhr</translation>
    </message>
    <message>
      <source>over 10 years</source>
      <translation>über 10 Jahre</translation>
    </message>
    <message>
      <source>px</source>
      <translation>px</translation>
    </message>
    <message>
      <source>slight</source>
      <translation>gering</translation>
    </message>
    <message>
      <source>strong</source>
      <translation>stark</translation>
    </message>
    <message>
      <source>strong support for different persons</source>
      <translation>stützt stark verschiedene Personen</translation>
    </message>
    <message>
      <source>strong support for the same person</source>
      <translation>stützt stark dieselbe Person</translation>
    </message>
    <message>
      <source>supervisor</source>
      <translation>Leitung</translation>
    </message>
    <message>
      <source>support for different persons</source>
      <translation>stützt verschiedene Personen</translation>
    </message>
    <message>
      <source>support for the same person</source>
      <translation>stützt dieselbe Person</translation>
    </message>
    <message>
      <source>the farther half of the gallery</source>
      <translation>die fernere Hälfte der Galerie</translation>
    </message>
    <message>
      <source>the left</source>
      <translation>links</translation>
    </message>
    <message>
      <source>the nearer half of the gallery</source>
      <translation>die nähere Hälfte der Galerie</translation>
    </message>
    <message>
      <source>the nearest: look-alikes</source>
      <translation>die nächsten: Ähnliche</translation>
    </message>
    <message>
      <source>the right</source>
      <translation>rechts</translation>
    </message>
    <message>
      <source>times</source>
      <translation>mal</translation>
    </message>
    <message>
      <source>times in 20</source>
      <translation>mal in 20</translation>
    </message>
    <message>
      <source>too bright</source>
      <translation>zu hell</translation>
    </message>
    <message>
      <source>trainer</source>
      <translation>Schulung</translation>
    </message>
    <message>
      <source>under 1</source>
      <translation>unter 1</translation>
    </message>
    <message>
      <source>under 1 year</source>
      <translation>unter 1 Jahr</translation>
    </message>
    <message>
      <source>under 18</source>
      <translation>unter 18</translation>
    </message>
    <message>
      <source>under 24 px</source>
      <translation>unter 24 px</translation>
    </message>
    <message>
      <source>upper lines</source>
      <translation>obere Zeilen</translation>
    </message>
  </context>
</TS>
