<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
  <context>
    <name>AccountForm</name>
    <message>
      <source>At least {0} characters; several words are easy to keep in mind.</source>
      <translation>At least {0} characters; several words are easy to keep in mind.</translation>
    </message>
    <message>
      <source>Badge number</source>
      <translation>Badge number</translation>
    </message>
    <message>
      <source>First passphrase</source>
      <translation>First passphrase</translation>
    </message>
    <message>
      <source>Full name</source>
      <translation>Full name</translation>
    </message>
    <message>
      <source>New account</source>
      <translation>New account</translation>
    </message>
    <message>
      <source>No role chosen</source>
      <translation>No role chosen</translation>
    </message>
    <message>
      <source>Roles</source>
      <translation>Roles</translation>
    </message>
    <message>
      <source>Sign-in name</source>
      <translation>Sign-in name</translation>
    </message>
    <message>
      <source>Squad or section; the register counts by it.</source>
      <translation>Squad or section; the register counts by it.</translation>
    </message>
    <message>
      <source>The same passphrase again</source>
      <translation>The same passphrase again</translation>
    </message>
    <message>
      <source>The two passphrases differ</source>
      <translation>The two passphrases differ</translation>
    </message>
    <message>
      <source>These roles do not go together</source>
      <translation>These roles do not go together</translation>
    </message>
    <message>
      <source>Unit</source>
      <translation>Unit</translation>
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
      <translation>Accounts</translation>
    </message>
    <message>
      <source>Another app can be set up once a supervisor has approved it.</source>
      <translation>Another app can be set up once a supervisor has approved it.</translation>
    </message>
    <message>
      <source>Approved.</source>
      <translation>Approved.</translation>
    </message>
    <message>
      <source>Badge</source>
      <translation>Badge</translation>
    </message>
    <message>
      <source>Choose somebody on the left to see the account.</source>
      <translation>Choose somebody on the left to see the account.</translation>
    </message>
    <message>
      <source>Create account</source>
      <translation>Create account</translation>
    </message>
    <message>
      <source>Creating the account</source>
      <translation>Creating the account</translation>
    </message>
    <message>
      <source>Make one with the form.</source>
      <translation>Make one with the form.</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <source>New account</source>
      <translation>New account</translation>
    </message>
    <message>
      <source>No accounts</source>
      <translation>No accounts</translation>
    </message>
    <message>
      <source>Nobody is chosen</source>
      <translation>Nobody is chosen</translation>
    </message>
    <message>
      <source>Open the statement of the training room</source>
      <translation>Open the statement of the training room</translation>
    </message>
    <message>
      <source>Refused.</source>
      <translation>Refused.</translation>
    </message>
    <message>
      <source>Roles</source>
      <translation>Roles</translation>
    </message>
    <message>
      <source>State</source>
      <translation>State</translation>
    </message>
    <message>
      <source>Statements (*.txt)</source>
      <translation>Statements (*.txt)</translation>
    </message>
    <message>
      <source>The account is disabled.</source>
      <translation>The account is disabled.</translation>
    </message>
    <message>
      <source>The account is enabled.</source>
      <translation>The account is enabled.</translation>
    </message>
    <message>
      <source>The account is released.</source>
      <translation>The account is released.</translation>
    </message>
    <message>
      <source>The account of {0} is made. It opens once a supervisor has approved it.</source>
      <translation>The account of {0} is made. It opens once a supervisor has approved it.</translation>
    </message>
    <message>
      <source>The certificate is issued.</source>
      <translation>The certificate is issued.</translation>
    </message>
    <message>
      <source>The new passphrase opens the account once a supervisor has approved it.</source>
      <translation>The new passphrase opens the account once a supervisor has approved it.</translation>
    </message>
    <message>
      <source>The roles change once a supervisor has approved it.</source>
      <translation>The roles change once a supervisor has approved it.</translation>
    </message>
    <message>
      <source>The unit is recorded; the register counts by it from now on.</source>
      <translation>The unit is recorded; the register counts by it from now on.</translation>
    </message>
    <message>
      <source>This account was not created yet. Leave, and lose what you wrote?</source>
      <translation>This account was not created yet. Leave, and lose what you wrote?</translation>
    </message>
    <message>
      <source>Trained until</source>
      <translation>Trained until</translation>
    </message>
    <message>
      <source>creating the account</source>
      <translation>creating the account</translation>
    </message>
    <message>
      <source>reading the accounts</source>
      <translation>reading the accounts</translation>
    </message>
    <message>
      <source>recording the change</source>
      <translation>recording the change</translation>
    </message>
    <message>
      <source>{0}; a change waits</source>
      <translation>{0}; a change waits</translation>
    </message>
  </context>
  <context>
    <name>AidLabel</name>
    <message>
      <source>{0} · viewing aid</source>
      <translation>{0} · viewing aid</translation>
    </message>
  </context>
  <context>
    <name>AidView</name>
    <message>
      <source>viewing aid</source>
      <translation>viewing aid</translation>
    </message>
  </context>
  <context>
    <name>Analysing</name>
    <message>
      <source>Record it</source>
      <translation>Record it</translation>
    </message>
    <message>
      <source>Record this analysis?</source>
      <translation>Record this analysis?</translation>
    </message>
    <message>
      <source>Recording</source>
      <translation>Recording</translation>
    </message>
    <message>
      <source>Your analysis is not recorded yet; it is kept as your draft. Leave all the same?</source>
      <translation>Your analysis is not recorded yet; it is kept as your draft. Leave all the same?</translation>
    </message>
    <message>
      <source>recording the analysis</source>
      <translation>recording the analysis</translation>
    </message>
    <message>
      <source>{0} of {1} components show on the probe, clearly or partly. The analysis is recorded under your name and stays as it is; then the candidates open.</source>
      <translation>{0} of {1} components show on the probe, clearly or partly. The analysis is recorded under your name and stays as it is; then the candidates open.</translation>
    </message>
  </context>
  <context>
    <name>AnalysisView</name>
    <message>
      <source>1 component open</source>
      <translation>1 component open</translation>
    </message>
    <message>
      <source>Components of the face</source>
      <translation>Components of the face</translation>
    </message>
    <message>
      <source>In words</source>
      <translation>In words</translation>
    </message>
    <message>
      <source>Mark the rest as not visible</source>
      <translation>Mark the rest as not visible</translation>
    </message>
    <message>
      <source>N writes here, Escape goes back, arrow down goes on.</source>
      <translation>N writes here, Escape goes back, arrow down goes on.</translation>
    </message>
    <message>
      <source>Probe</source>
      <translation>Probe</translation>
    </message>
    <message>
      <source>Take that back</source>
      <translation>Take that back</translation>
    </message>
    <message>
      <source>What the probe shows</source>
      <translation>What the probe shows</translation>
    </message>
    <message>
      <source>{0} components open</source>
      <translation>{0} components open</translation>
    </message>
    <message>
      <source>{0} of {1} written down</source>
      <translation>{0} of {1} written down</translation>
    </message>
  </context>
  <context>
    <name>AnchorPart</name>
    <message>
      <source>&amp;Acknowledge, so that work goes on</source>
      <translation>&amp;Acknowledge, so that work goes on</translation>
    </message>
    <message>
      <source>A receipt is the signed state of the log. Keep it away from the section and from this computer: as a file, on paper, or as a photo of the code. Whoever cuts entries off, writes the log anew or puts an older copy in its place cannot change what is kept elsewhere.</source>
      <translation>A receipt is the signed state of the log. Keep it away from the section and from this computer: as a file, on paper, or as a photo of the code. Whoever cuts entries off, writes the log anew or puts an older copy in its place cannot change what is kept elsewhere.</translation>
    </message>
    <message>
      <source>Acknowledged. The section can work again.</source>
      <translation>Acknowledged. The section can work again.</translation>
    </message>
    <message>
      <source>Breaks of the log</source>
      <translation>Breaks of the log</translation>
    </message>
    <message>
      <source>PDF (*.pdf)</source>
      <translation>PDF (*.pdf)</translation>
    </message>
    <message>
      <source>Receipt</source>
      <translation>Receipt</translation>
    </message>
    <message>
      <source>Save the receipt</source>
      <translation>Save the receipt</translation>
    </message>
    <message>
      <source>Saved as {0} to print and {1} to check with. It covers {2:,} entries.</source>
      <translation>Saved as {0} to print and {1} to check with. It covers {2:,} entries.</translation>
    </message>
    <message>
      <source>Signing</source>
      <translation>Signing</translation>
    </message>
    <message>
      <source>Take a receipt…</source>
      <translation>Take a receipt…</translation>
    </message>
    <message>
      <source>The log goes on from where it was.</source>
      <translation>The log goes on from where it was.</translation>
    </message>
    <message>
      <source>The reason is not recorded yet. Leave, and lose it?</source>
      <translation>The reason is not recorded yet. Leave, and lose it?</translation>
    </message>
    <message>
      <source>The receipt as a QR code</source>
      <translation>The receipt as a QR code</translation>
    </message>
    <message>
      <source>What was found, and why the section may go on</source>
      <translation>What was found, and why the section may go on</translation>
    </message>
    <message>
      <source>looking for breaks of the log</source>
      <translation>looking for breaks of the log</translation>
    </message>
    <message>
      <source>recording the acknowledgement</source>
      <translation>recording the acknowledgement</translation>
    </message>
    <message>
      <source>taking a receipt</source>
      <translation>taking a receipt</translation>
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
      <translation>on the candidate</translation>
    </message>
    <message>
      <source>on the probe</source>
      <translation>on the probe</translation>
    </message>
    <message>
      <source>recording a drawing</source>
      <translation>recording a drawing</translation>
    </message>
    <message>
      <source>withdrawing a drawing</source>
      <translation>withdrawing a drawing</translation>
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
      <translation>A text on the picture needs its words.</translation>
    </message>
    <message>
      <source>Choose arrow, outline, text or mark beside the pictures, then draw on the probe or the candidate.</source>
      <translation>Choose arrow, outline, text or mark beside the pictures, then draw on the probe or the candidate.</translation>
    </message>
    <message>
      <source>Discard</source>
      <translation>Discard</translation>
    </message>
    <message>
      <source>Drawn</source>
      <translation>Drawn</translation>
    </message>
    <message>
      <source>Feature</source>
      <translation>Feature</translation>
    </message>
    <message>
      <source>Keep</source>
      <translation>Keep</translation>
    </message>
    <message>
      <source>None</source>
      <translation>None</translation>
    </message>
    <message>
      <source>Nothing is drawn yet</source>
      <translation>Nothing is drawn yet</translation>
    </message>
    <message>
      <source>On</source>
      <translation>On</translation>
    </message>
    <message>
      <source>Takes the drawing off the pictures; it stays in the record. (Delete)</source>
      <translation>Takes the drawing off the pictures; it stays in the record. (Delete)</translation>
    </message>
    <message>
      <source>What is drawn</source>
      <translation>What is drawn</translation>
    </message>
    <message>
      <source>Withdraw</source>
      <translation>Withdraw</translation>
    </message>
    <message>
      <source>Words</source>
      <translation>Words</translation>
    </message>
  </context>
  <context>
    <name>AnswerBook</name>
    <message>
      <source>1 candidate unanswered</source>
      <translation>1 candidate unanswered</translation>
    </message>
    <message>
      <source>1 candidate was</source>
      <translation>1 candidate was</translation>
    </message>
    <message>
      <source>Candidate {0}: a change is not recorded</source>
      <translation>Candidate {0}: a change is not recorded</translation>
    </message>
    <message>
      <source>You marked a candidate as possible. Change that answer first if you found nobody.</source>
      <translation>You marked a candidate as possible. Change that answer first if you found nobody.</translation>
    </message>
    <message>
      <source>{0} candidates are marked possible; a lead names one person</source>
      <translation>{0} candidates are marked possible; a lead names one person</translation>
    </message>
    <message>
      <source>{0} candidates unanswered</source>
      <translation>{0} candidates unanswered</translation>
    </message>
    <message>
      <source>{0} candidates were</source>
      <translation>{0} candidates were</translation>
    </message>
    <message>
      <source>{0} not opened yet. Look at every candidate before you rule them all out.</source>
      <translation>{0} not opened yet. Look at every candidate before you rule them all out.</translation>
    </message>
  </context>
  <context>
    <name>AnswerPanel</name>
    <message>
      <source>'{0}' needs a note: what did you see, feature by feature?</source>
      <translation>'{0}' needs a note: what did you see, feature by feature?</translation>
    </message>
    <message>
      <source>Choose an answer above; the note belongs to it.</source>
      <translation>Choose an answer above; the note belongs to it.</translation>
    </message>
    <message>
      <source>N writes here, Ctrl+Return records it.</source>
      <translation>N writes here, Ctrl+Return records it.</translation>
    </message>
    <message>
      <source>Not answered</source>
      <translation>Not answered</translation>
    </message>
    <message>
      <source>Not answered; the note is not recorded</source>
      <translation>Not answered; the note is not recorded</translation>
    </message>
    <message>
      <source>Not recorded yet</source>
      <translation>Not recorded yet</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Note</translation>
    </message>
    <message>
      <source>Recorded, with the note: {0}</source>
      <translation>Recorded, with the note: {0}</translation>
    </message>
    <message>
      <source>Recorded: {0}</source>
      <translation>Recorded: {0}</translation>
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
      <translation>recording an answer</translation>
    </message>
  </context>
  <context>
    <name>Answering</name>
    <message>
      <source>Candidate {0} of {1}</source>
      <translation>Candidate {0} of {1}</translation>
    </message>
    <message>
      <source>nearest in time</source>
      <translation>nearest in time</translation>
    </message>
    <message>
      <source>opening the candidates</source>
      <translation>opening the candidates</translation>
    </message>
  </context>
  <context>
    <name>AskingDialog</name>
    <message>
      <source>Go back</source>
      <translation>Go back</translation>
    </message>
  </context>
  <context>
    <name>BackupSection</name>
    <message>
      <source>A backup is being written. It goes on, and is on record when it is finished. Leave?</source>
      <translation>A backup is being written. It goes on, and is on record when it is finished. Leave?</translation>
    </message>
    <message>
      <source>A restore is an act of two people at the command line, while no window has the workspace open. What left the gallery after the backup leaves again, and nobody works until an auditor has acknowledged the restore.</source>
      <translation>A restore is an act of two people at the command line, while no window has the workspace open. What left the gallery after the backup leaves again, and nobody works until an auditor has acknowledged the restore.</translation>
    </message>
    <message>
      <source>Backup</source>
      <translation>Backup</translation>
    </message>
    <message>
      <source>Backup (*.backup)</source>
      <translation>Backup (*.backup)</translation>
    </message>
    <message>
      <source>Backup {0} is written, but {1} files that records name are missing. Check the gallery.</source>
      <translation>Backup {0} is written, but {1} files that records name are missing. Check the gallery.</translation>
    </message>
    <message>
      <source>Backup {0} is written, was read back and is whole: {1} bytes, {2} files of pictures.</source>
      <translation>Backup {0} is written, was read back and is whole: {1} bytes, {2} files of pictures.</translation>
    </message>
    <message>
      <source>Backups</source>
      <translation>Backups</translation>
    </message>
    <message>
      <source>Backups on record</source>
      <translation>Backups on record</translation>
    </message>
    <message>
      <source>Being written; it can be stopped in the bar below</source>
      <translation>Being written; it can be stopped in the bar below</translation>
    </message>
    <message>
      <source>Bytes</source>
      <translation>Bytes</translation>
    </message>
    <message>
      <source>File</source>
      <translation>File</translation>
    </message>
    <message>
      <source>Its SHA-256</source>
      <translation>Its SHA-256</translation>
    </message>
    <message>
      <source>Kept by</source>
      <translation>Kept by</translation>
    </message>
    <message>
      <source>Log up to entry</source>
      <translation>Log up to entry</translation>
    </message>
    <message>
      <source>Made</source>
      <translation>Made</translation>
    </message>
    <message>
      <source>New file, on another disk</source>
      <translation>New file, on another disk</translation>
    </message>
    <message>
      <source>No backup was ever made</source>
      <translation>No backup was ever made</translation>
    </message>
    <message>
      <source>No file named</source>
      <translation>No file named</translation>
    </message>
    <message>
      <source>Nobody named who keeps it</source>
      <translation>Nobody named who keeps it</translation>
    </message>
    <message>
      <source>One sealed file with the database, every picture and the keys as they are wrapped for each person. It is read back to its end before it counts. Without a passphrase of this section nobody can read it. Whoever is removed later is still in it: the certificate of removal names its keeper.</source>
      <translation>One sealed file with the database, every picture and the keys as they are wrapped for each person. It is read back to its end before it counts. Without a passphrase of this section nobody can read it. Whoever is removed later is still in it: the certificate of removal names its keeper.</translation>
    </message>
    <message>
      <source>Pictures</source>
      <translation>Pictures</translation>
    </message>
    <message>
      <source>Restoring</source>
      <translation>Restoring</translation>
    </message>
    <message>
      <source>Until there is one, a broken disk takes the gallery and the log with it.</source>
      <translation>Until there is one, a broken disk takes the gallery and the log with it.</translation>
    </message>
    <message>
      <source>Who is given it, or where it is kept</source>
      <translation>Who is given it, or where it is kept</translation>
    </message>
    <message>
      <source>Write the backup</source>
      <translation>Write the backup</translation>
    </message>
    <message>
      <source>Write the backup to a new file</source>
      <translation>Write the backup to a new file</translation>
    </message>
    <message>
      <source>reading the backups</source>
      <translation>reading the backups</translation>
    </message>
    <message>
      <source>writing a backup</source>
      <translation>writing a backup</translation>
    </message>
    <message>
      <source>{0}; {1} missing</source>
      <translation>{0}; {1} missing</translation>
    </message>
  </context>
  <context>
    <name>BarPlot</name>
    <message>
      <source>at most {0}</source>
      <translation>at most {0}</translation>
    </message>
    <message>
      <source>{0} values from {1} to {2}, at most {3}, {4} together</source>
      <translation>{0} values from {1} to {2}, at most {3}, {4} together</translation>
    </message>
  </context>
  <context>
    <name>Bench</name>
    <message>
      <source>Answer</source>
      <translation>Answer</translation>
    </message>
    <message>
      <source>Answer and features</source>
      <translation>Answer and features</translation>
    </message>
    <message>
      <source>Candidate</source>
      <translation>Candidate</translation>
    </message>
    <message>
      <source>Drawn</source>
      <translation>Drawn</translation>
    </message>
    <message>
      <source>Features</source>
      <translation>Features</translation>
    </message>
    <message>
      <source>Probe</source>
      <translation>Probe</translation>
    </message>
    <message>
      <source>This candidate</source>
      <translation>This candidate</translation>
    </message>
    <message>
      <source>Your decision</source>
      <translation>Your decision</translation>
    </message>
  </context>
  <context>
    <name>CandidateOpener</name>
    <message>
      <source>noting the viewing aid</source>
      <translation>noting the viewing aid</translation>
    </message>
    <message>
      <source>opening candidate {0}</source>
      <translation>opening candidate {0}</translation>
    </message>
  </context>
  <context>
    <name>CandidateStrip</name>
    <message>
      <source>Candidate {0} of {1}</source>
      <translation>Candidate {0} of {1}</translation>
    </message>
    <message>
      <source>Candidates in shuffled order</source>
      <translation>Candidates in shuffled order</translation>
    </message>
    <message>
      <source>No candidates</source>
      <translation>No candidates</translation>
    </message>
    <message>
      <source>{0} answered</source>
      <translation>{0} answered</translation>
    </message>
    <message>
      <source>{0} of {1} answered</source>
      <translation>{0} of {1} answered</translation>
    </message>
    <message>
      <source>← → another candidate</source>
      <translation>← → another candidate</translation>
    </message>
    <message>
      <source>↑ ↓ another photo</source>
      <translation>↑ ↓ another photo</translation>
    </message>
  </context>
  <context>
    <name>CertificateDialog</name>
    <message>
      <source>&amp;Save as PDF and JSON…</source>
      <translation>&amp;Save as PDF and JSON…</translation>
    </message>
    <message>
      <source>Certificate of removal {0}</source>
      <translation>Certificate of removal {0}</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Close</translation>
    </message>
    <message>
      <source>Close without saving</source>
      <translation>Close without saving</translation>
    </message>
    <message>
      <source>PDF (*.pdf)</source>
      <translation>PDF (*.pdf)</translation>
    </message>
    <message>
      <source>Save the certificate</source>
      <translation>Save the certificate</translation>
    </message>
    <message>
      <source>This certificate is handed out now and not kept: it names what was removed. Save it.</source>
      <translation>This certificate is handed out now and not kept: it names what was removed. Save it.</translation>
    </message>
  </context>
  <context>
    <name>ChoiceField</name>
    <message>
      <source>Choose…</source>
      <translation>Choose…</translation>
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
      <translation> (candidate {0})</translation>
    </message>
    <message>
      <source>1 candidate</source>
      <translation>1 candidate</translation>
    </message>
    <message>
      <source>An answer is being recorded</source>
      <translation>An answer is being recorded</translation>
    </message>
    <message>
      <source>An answer is still being recorded. Try again in a moment.</source>
      <translation>An answer is still being recorded. Try again in a moment.</translation>
    </message>
    <message>
      <source>Answer them</source>
      <translation>Answer them</translation>
    </message>
    <message>
      <source>Every candidate is answered. Choose a conclusion and lock the decision.</source>
      <translation>Every candidate is answered. Choose a conclusion and lock the decision.</translation>
    </message>
    <message>
      <source>Lock decision</source>
      <translation>Lock decision</translation>
    </message>
    <message>
      <source>Lock this decision?</source>
      <translation>Lock this decision?</translation>
    </message>
    <message>
      <source>Locking</source>
      <translation>Locking</translation>
    </message>
    <message>
      <source>No possible match?</source>
      <translation>No possible match?</translation>
    </message>
    <message>
      <source>Outcome: {0}{1}. Conclusion: {2}. The decision is recorded under your name and cannot be changed afterwards.</source>
      <translation>Outcome: {0}{1}. Conclusion: {2}. The decision is recorded under your name and cannot be changed afterwards.</translation>
    </message>
    <message>
      <source>This conclusion does not go with this outcome: read both again before you lock.</source>
      <translation>This conclusion does not go with this outcome: read both again before you lock.</translation>
    </message>
    <message>
      <source>locking the decision</source>
      <translation>locking the decision</translation>
    </message>
    <message>
      <source>recording answers</source>
      <translation>recording answers</translation>
    </message>
    <message>
      <source>{0} candidates</source>
      <translation>{0} candidates</translation>
    </message>
    <message>
      <source>{0} without an answer will be answered 'Not this person'; answers you gave stay as they are. Then you choose a conclusion and lock the decision.</source>
      <translation>{0} without an answer will be answered 'Not this person'; answers you gave stay as they are. Then you choose a conclusion and lock the decision.</translation>
    </message>
  </context>
  <context>
    <name>Comparing</name>
    <message>
      <source>Candidate {0}: 1 feature not judged</source>
      <translation>Candidate {0}: 1 feature not judged</translation>
    </message>
    <message>
      <source>Candidate {0}: {1} features not judged</source>
      <translation>Candidate {0}: {1} features not judged</translation>
    </message>
    <message>
      <source>Not recorded yet</source>
      <translation>Not recorded yet</translation>
    </message>
    <message>
      <source>Recorded</source>
      <translation>Recorded</translation>
    </message>
    <message>
      <source>Your features are being read</source>
      <translation>Your features are being read</translation>
    </message>
    <message>
      <source>opening your analysis</source>
      <translation>opening your analysis</translation>
    </message>
    <message>
      <source>opening your comparison</source>
      <translation>opening your comparison</translation>
    </message>
    <message>
      <source>recording features</source>
      <translation>recording features</translation>
    </message>
  </context>
  <context>
    <name>ComparisonPane</name>
    <message>
      <source>Blink</source>
      <translation>Blink</translation>
    </message>
    <message>
      <source>Fit (Z)</source>
      <translation>Fit (Z)</translation>
    </message>
    <message>
      <source>How much of the second picture the overlay shows</source>
      <translation>How much of the second picture the overlay shows</translation>
    </message>
    <message>
      <source>Lay the eyes on each other</source>
      <translation>Lay the eyes on each other</translation>
    </message>
    <message>
      <source>Overlay</source>
      <translation>Overlay</translation>
    </message>
    <message>
      <source>Side by side</source>
      <translation>Side by side</translation>
    </message>
    <message>
      <source>Swipe</source>
      <translation>Swipe</translation>
    </message>
    <message>
      <source>Zoom, pan and turn both pictures together</source>
      <translation>Zoom, pan and turn both pictures together</translation>
    </message>
    <message>
      <source>viewing aids</source>
      <translation>viewing aids</translation>
    </message>
    <message>
      <source>{0} and {1} in one place</source>
      <translation>{0} and {1} in one place</translation>
    </message>
  </context>
  <context>
    <name>ComparisonWork</name>
    <message>
      <source>An answer, a note or a feature of yours is not recorded yet; it is kept as your draft. Leave all the same?</source>
      <translation>An answer, a note or a feature of yours is not recorded yet; it is kept as your draft. Leave all the same?</translation>
    </message>
    <message>
      <source>Conclusion and grounds are recorded with the lock; until then they are your draft. Leave all the same?</source>
      <translation>Conclusion and grounds are recorded with the lock; until then they are your draft. Leave all the same?</translation>
    </message>
  </context>
  <context>
    <name>ConclusionPanel</name>
    <message>
      <source>Conclusion</source>
      <translation>Conclusion</translation>
    </message>
    <message>
      <source>Conclusion is missing</source>
      <translation>Conclusion is missing</translation>
    </message>
    <message>
      <source>Grounds</source>
      <translation>Grounds</translation>
    </message>
    <message>
      <source>Grounds for the possible candidate are missing</source>
      <translation>Grounds for the possible candidate are missing</translation>
    </message>
    <message>
      <source>On the candidate called possible; without one, on the list as a whole.</source>
      <translation>On the candidate called possible; without one, on the list as a whole.</translation>
    </message>
  </context>
  <context>
    <name>Confirmation</name>
    <message>
      <source>Go back</source>
      <translation>Go back</translation>
    </message>
  </context>
  <context>
    <name>CoursePart</name>
    <message>
      <source>Accounts with the role of an examiner appear here.</source>
      <translation>Accounts with the role of an examiner appear here.</translation>
    </message>
    <message>
      <source>Choose somebody at the left.</source>
      <translation>Choose somebody at the left.</translation>
    </message>
    <message>
      <source>Course</source>
      <translation>Course</translation>
    </message>
    <message>
      <source>Nobody examines here</source>
      <translation>Nobody examines here</translation>
    </message>
    <message>
      <source>Save as PDF…</source>
      <translation>Save as PDF…</translation>
    </message>
    <message>
      <source>Save the course</source>
      <translation>Save the course</translation>
    </message>
    <message>
      <source>The course is saved.</source>
      <translation>The course is saved.</translation>
    </message>
    <message>
      <source>The section as a whole</source>
      <translation>The section as a whole</translation>
    </message>
    <message>
      <source>Whose</source>
      <translation>Whose</translation>
    </message>
    <message>
      <source>Whose course</source>
      <translation>Whose course</translation>
    </message>
    <message>
      <source>reading who examines</source>
      <translation>reading who examines</translation>
    </message>
    <message>
      <source>saving the course</source>
      <translation>saving the course</translation>
    </message>
    <message>
      <source>scoring</source>
      <translation>scoring</translation>
    </message>
  </context>
  <context>
    <name>Cover</name>
    <message>
      <source>Passphrase</source>
      <translation>Passphrase</translation>
    </message>
    <message>
      <source>Unlock</source>
      <translation>Unlock</translation>
    </message>
    <message>
      <source>{0} is signed in. The window is locked.</source>
      <translation>{0} is signed in. The window is locked.</translation>
    </message>
  </context>
  <context>
    <name>DayField</name>
    <message>
      <source>The day is not written as 2026-12-31</source>
      <translation>The day is not written as 2026-12-31</translation>
    </message>
  </context>
  <context>
    <name>DecisionPage</name>
    <message>
      <source>Agency</source>
      <translation>Agency</translation>
    </message>
    <message>
      <source>Both examiners, each blind to the other, came to the same finding.</source>
      <translation>Both examiners, each blind to the other, came to the same finding.</translation>
    </message>
    <message>
      <source>Candidate</source>
      <translation>Candidate</translation>
    </message>
    <message>
      <source>Candidate {0} · {1} · {2}</source>
      <translation>Candidate {0} · {1} · {2}</translation>
    </message>
    <message>
      <source>Choose an answer below to see that candidate</source>
      <translation>Choose an answer below to see that candidate</translation>
    </message>
    <message>
      <source>Decide</source>
      <translation>Decide</translation>
    </message>
    <message>
      <source>Decision</source>
      <translation>Decision</translation>
    </message>
    <message>
      <source>Decision on request {0}</source>
      <translation>Decision on request {0}</translation>
    </message>
    <message>
      <source>Identifier</source>
      <translation>Identifier</translation>
    </message>
    <message>
      <source>In the gallery</source>
      <translation>In the gallery</translation>
    </message>
    <message>
      <source>Open report</source>
      <translation>Open report</translation>
    </message>
    <message>
      <source>Opening the review</source>
      <translation>Opening the review</translation>
    </message>
    <message>
      <source>Person in the gallery</source>
      <translation>Person in the gallery</translation>
    </message>
    <message>
      <source>Photos of</source>
      <translation>Photos of</translation>
    </message>
    <message>
      <source>Probe</source>
      <translation>Probe</translation>
    </message>
    <message>
      <source>Recording the decision</source>
      <translation>Recording the decision</translation>
    </message>
    <message>
      <source>The decision is recorded under your name and cannot be changed afterwards.</source>
      <translation>The decision is recorded under your name and cannot be changed afterwards.</translation>
    </message>
    <message>
      <source>The lead goes to {0}. It names a person, and cannot be taken back.</source>
      <translation>The lead goes to {0}. It names a person, and cannot be taken back.</translation>
    </message>
    <message>
      <source>The two examiners disagree, so nothing can be approved. Both findings stay on record as they were locked.</source>
      <translation>The two examiners disagree, so nothing can be approved. Both findings stay on record as they were locked.</translation>
    </message>
    <message>
      <source>Your decision is not recorded yet. What you wrote is kept as your draft. Leave all the same?</source>
      <translation>Your decision is not recorded yet. What you wrote is kept as your draft. Leave all the same?</translation>
    </message>
    <message>
      <source>name not recorded</source>
      <translation>name not recorded</translation>
    </message>
    <message>
      <source>opening the candidate</source>
      <translation>opening the candidate</translation>
    </message>
    <message>
      <source>opening the probe</source>
      <translation>opening the probe</translation>
    </message>
    <message>
      <source>opening the review</source>
      <translation>opening the review</translation>
    </message>
    <message>
      <source>reading the validation</source>
      <translation>reading the validation</translation>
    </message>
    <message>
      <source>recording the decision</source>
      <translation>recording the decision</translation>
    </message>
    <message>
      <source>{0} on {1}</source>
      <translation>{0} on {1}</translation>
    </message>
    <message>
      <source>{0} · Original · {1} frame {2}</source>
      <translation>{0} · Original · {1} frame {2}</translation>
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
      <translation>Close</translation>
    </message>
    <message>
      <source>Copy detail</source>
      <translation>Copy detail</translation>
    </message>
    <message>
      <source>Detail of the mistake</source>
      <translation>Detail of the mistake</translation>
    </message>
    <message>
      <source>Something in the program went wrong</source>
      <translation>Something in the program went wrong</translation>
    </message>
    <message>
      <source>The program ran into a mistake of its own. Your last step may not have been done: check it before you go on. Copy the detail below and give it to the person who looks after this workstation.</source>
      <translation>The program ran into a mistake of its own. Your last step may not have been done: check it before you go on. Copy the detail below and give it to the person who looks after this workstation.</translation>
    </message>
  </context>
  <context>
    <name>DisclosurePart</name>
    <message>
      <source>Case or complaint number</source>
      <translation>Case or complaint number</translation>
    </message>
    <message>
      <source>Disclose…</source>
      <translation>Disclose…</translation>
    </message>
    <message>
      <source>Every search that was made on the case, with every candidate and every answer, whether or not a lead came of it; and every entry of the log about it. No picture.</source>
      <translation>Every search that was made on the case, with every candidate and every answer, whether or not a lead came of it; and every entry of the log about it. No picture.</translation>
    </message>
    <message>
      <source>Given to, one on each line</source>
      <translation>Given to, one on each line</translation>
    </message>
    <message>
      <source>Order or request it answers</source>
      <translation>Order or request it answers</translation>
    </message>
  </context>
  <context>
    <name>DraftKeeper</name>
    <message>
      <source>This is your draft of {0}. Nothing of it is recorded yet.</source>
      <translation>This is your draft of {0}. Nothing of it is recorded yet.</translation>
    </message>
    <message>
      <source>keeping a draft</source>
      <translation>keeping a draft</translation>
    </message>
    <message>
      <source>looking for a draft</source>
      <translation>looking for a draft</translation>
    </message>
  </context>
  <context>
    <name>DrawingsChoice</name>
    <message>
      <source>Drawings</source>
      <translation>Drawings</translation>
    </message>
    <message>
      <source>Drawings of the first examiner: {0}</source>
      <translation>Drawings of the first examiner: {0}</translation>
    </message>
    <message>
      <source>Drawings of the second examiner: {0}</source>
      <translation>Drawings of the second examiner: {0}</translation>
    </message>
    <message>
      <source>First ({0})</source>
      <translation>First ({0})</translation>
    </message>
    <message>
      <source>No drawings</source>
      <translation>No drawings</translation>
    </message>
    <message>
      <source>None</source>
      <translation>None</translation>
    </message>
    <message>
      <source>Second ({0})</source>
      <translation>Second ({0})</translation>
    </message>
  </context>
  <context>
    <name>EvidenceAdder</name>
    <message>
      <source>Add evidence</source>
      <translation>Add evidence</translation>
    </message>
    <message>
      <source>All files (*)</source>
      <translation>All files (*)</translation>
    </message>
    <message>
      <source>Evidence is added file by file, not by folders ({0}). Open the folder and choose its files.</source>
      <translation>Evidence is added file by file, not by folders ({0}). Open the folder and choose its files.</translation>
    </message>
    <message>
      <source>Stills and clips ({0})</source>
      <translation>Stills and clips ({0})</translation>
    </message>
    <message>
      <source>That is no file of this computer. Save it as a file, and drop that.</source>
      <translation>That is no file of this computer. Save it as a file, and drop that.</translation>
    </message>
    <message>
      <source>adding {0}</source>
      <translation>adding {0}</translation>
    </message>
  </context>
  <context>
    <name>EvidenceDesk</name>
    <message>
      <source>The exhibit in words</source>
      <translation>The exhibit in words</translation>
    </message>
  </context>
  <context>
    <name>EvidenceFaces</name>
    <message>
      <source>Track {0}</source>
      <translation>Track {0}</translation>
    </message>
    <message>
      <source>clip</source>
      <translation>clip</translation>
    </message>
    <message>
      <source>frame {0}</source>
      <translation>frame {0}</translation>
    </message>
    <message>
      <source>no timestamp</source>
      <translation>no timestamp</translation>
    </message>
    <message>
      <source>opening the contact sheet</source>
      <translation>opening the contact sheet</translation>
    </message>
    <message>
      <source>picture</source>
      <translation>picture</translation>
    </message>
  </context>
  <context>
    <name>EvidenceForm</name>
    <message>
      <source>Add 1 file</source>
      <translation>Add 1 file</translation>
    </message>
    <message>
      <source>Add {0} files</source>
      <translation>Add {0} files</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Cancel</translation>
    </message>
    <message>
      <source>Custodian</source>
      <translation>Custodian</translation>
    </message>
    <message>
      <source>For example: copied from the recorder on site</source>
      <translation>For example: copied from the recorder on site</translation>
    </message>
    <message>
      <source>How acquired</source>
      <translation>How acquired</translation>
    </message>
    <message>
      <source>To be added: {0}</source>
      <translation>To be added: {0}</translation>
    </message>
    <message>
      <source>Who keeps the original</source>
      <translation>Who keeps the original</translation>
    </message>
  </context>
  <context>
    <name>EvidencePage</name>
    <message>
      <source>&amp;Add evidence…</source>
      <translation>&amp;Add evidence…</translation>
    </message>
    <message>
      <source>1 exhibit still waits for its scan and will not be scanned. Leave all the same?</source>
      <translation>1 exhibit still waits for its scan and will not be scanned. Leave all the same?</translation>
    </message>
    <message>
      <source>Add evidence…</source>
      <translation>Add evidence…</translation>
    </message>
    <message>
      <source>Add the stills and clips of this request, or drop them here. Each file is copied once, hashed, and never changed.</source>
      <translation>Add the stills and clips of this request, or drop them here. Each file is copied once, hashed, and never changed.</translation>
    </message>
    <message>
      <source>An examiner takes the probe</source>
      <translation>An examiner takes the probe</translation>
    </message>
    <message>
      <source>Evidence</source>
      <translation>Evidence</translation>
    </message>
    <message>
      <source>Files you chose are not added yet. Leave all the same?</source>
      <translation>Files you chose are not added yet. Leave all the same?</translation>
    </message>
    <message>
      <source>Find faces in this frame (F)</source>
      <translation>Find faces in this frame (F)</translation>
    </message>
    <message>
      <source>Let go to add these files to the request.</source>
      <translation>Let go to add these files to the request.</translation>
    </message>
    <message>
      <source>No evidence yet</source>
      <translation>No evidence yet</translation>
    </message>
    <message>
      <source>No frame is shown yet</source>
      <translation>No frame is shown yet</translation>
    </message>
    <message>
      <source>Not evidence yet</source>
      <translation>Not evidence yet</translation>
    </message>
    <message>
      <source>Request {0}</source>
      <translation>Request {0}</translation>
    </message>
    <message>
      <source>Say above how these files were acquired and who keeps the originals; then add them.</source>
      <translation>Say above how these files were acquired and who keeps the originals; then add them.</translation>
    </message>
    <message>
      <source>Take as probe</source>
      <translation>Take as probe</translation>
    </message>
    <message>
      <source>Take {0} as probe</source>
      <translation>Take {0} as probe</translation>
    </message>
    <message>
      <source>opening the evidence</source>
      <translation>opening the evidence</translation>
    </message>
    <message>
      <source>reading what was found</source>
      <translation>reading what was found</translation>
    </message>
    <message>
      <source>{0} exhibits still wait for their scan and will not be scanned. Leave all the same?</source>
      <translation>{0} exhibits still wait for their scan and will not be scanned. Leave all the same?</translation>
    </message>
    <message>
      <source>{0} faces in this frame: choose one (N)</source>
      <translation>{0} faces in this frame: choose one (N)</translation>
    </message>
  </context>
  <context>
    <name>EvidenceScans</name>
    <message>
      <source>scanning {0}</source>
      <translation>scanning {0}</translation>
    </message>
  </context>
  <context>
    <name>EvidenceViewer</name>
    <message>
      <source>1 face in this frame</source>
      <translation>1 face in this frame</translation>
    </message>
    <message>
      <source>Face {0}</source>
      <translation>Face {0}</translation>
    </message>
    <message>
      <source>No face found in this frame; the eyes can be placed by hand</source>
      <translation>No face found in this frame; the eyes can be placed by hand</translation>
    </message>
    <message>
      <source>Track {0}</source>
      <translation>Track {0}</translation>
    </message>
    <message>
      <source>changing the view</source>
      <translation>changing the view</translation>
    </message>
    <message>
      <source>finding faces</source>
      <translation>finding faces</translation>
    </message>
    <message>
      <source>opening {0}</source>
      <translation>opening {0}</translation>
    </message>
    <message>
      <source>reading frame {0}</source>
      <translation>reading frame {0}</translation>
    </message>
    <message>
      <source>{0} faces in this frame</source>
      <translation>{0} faces in this frame</translation>
    </message>
    <message>
      <source>{0}, chosen</source>
      <translation>{0}, chosen</translation>
    </message>
  </context>
  <context>
    <name>ExaminationPage</name>
    <message>
      <source>A second look, blind</source>
      <translation>A second look, blind</translation>
    </message>
    <message>
      <source>Back to the queue</source>
      <translation>Back to the queue</translation>
    </message>
    <message>
      <source>Begin verification</source>
      <translation>Begin verification</translation>
    </message>
    <message>
      <source>Examination</source>
      <translation>Examination</translation>
    </message>
    <message>
      <source>Lock decision</source>
      <translation>Lock decision</translation>
    </message>
    <message>
      <source>Locked: {0}. Ranks and names open with the next step.</source>
      <translation>Locked: {0}. Ranks and names open with the next step.</translation>
    </message>
    <message>
      <source>No examination is open here</source>
      <translation>No examination is open here</translation>
    </message>
    <message>
      <source>No possible match…</source>
      <translation>No possible match…</translation>
    </message>
    <message>
      <source>Open one of your own from the queue, or make a search.</source>
      <translation>Open one of your own from the queue, or make a search.</translation>
    </message>
    <message>
      <source>Open the candidates</source>
      <translation>Open the candidates</translation>
    </message>
    <message>
      <source>Opening</source>
      <translation>Opening</translation>
    </message>
    <message>
      <source>Request {0} · probe {1}</source>
      <translation>Request {0} · probe {1}</translation>
    </message>
    <message>
      <source>Show ranks and names</source>
      <translation>Show ranks and names</translation>
    </message>
    <message>
      <source>Taking the seat</source>
      <translation>Taking the seat</translation>
    </message>
    <message>
      <source>Verification (blind)</source>
      <translation>Verification (blind)</translation>
    </message>
    <message>
      <source>You examine the same probe and the same list as another examiner, in an order of your own. You are not told what was decided before, and nobody is told what you decide before you lock it. Every candidate needs your answer. Once you begin, the seat is yours.</source>
      <translation>You examine the same probe and the same list as another examiner, in an order of your own. You are not told what was decided before, and nobody is told what you decide before you lock it. Every candidate needs your answer. Once you begin, the seat is yours.</translation>
    </message>
    <message>
      <source>opening the examination</source>
      <translation>opening the examination</translation>
    </message>
    <message>
      <source>reading the validation</source>
      <translation>reading the validation</translation>
    </message>
    <message>
      <source>showing ranks and names</source>
      <translation>showing ranks and names</translation>
    </message>
    <message>
      <source>taking the verification</source>
      <translation>taking the verification</translation>
    </message>
  </context>
  <context>
    <name>ExerciseForm</name>
    <message>
      <source>Another seed gives other cases.</source>
      <translation>Another seed gives other cases.</translation>
    </message>
    <message>
      <source>Candidates in a list</source>
      <translation>Candidates in a list</translation>
    </message>
    <message>
      <source>Cases</source>
      <translation>Cases</translation>
    </message>
    <message>
      <source>Difficulty</source>
      <translation>Difficulty</translation>
    </message>
    <message>
      <source>Empty for no date.</source>
      <translation>Empty for no date.</translation>
    </message>
    <message>
      <source>Examiners read it in their list.</source>
      <translation>Examiners read it in their list.</translation>
    </message>
    <message>
      <source>Fillers</source>
      <translation>Fillers</translation>
    </message>
    <message>
      <source>Given to</source>
      <translation>Given to</translation>
    </message>
    <message>
      <source>In the other cases nobody on the list is the person.</source>
      <translation>In the other cases nobody on the list is the person.</translation>
    </message>
    <message>
      <source>Lists stand in the machine's order</source>
      <translation>Lists stand in the machine's order</translation>
    </message>
    <message>
      <source>Mated, of a hundred</source>
      <translation>Mated, of a hundred</translation>
    </message>
    <message>
      <source>Minutes for a case</source>
      <translation>Minutes for a case</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <source>Nobody yet, or these; more can be given it later.</source>
      <translation>Nobody yet, or these; more can be given it later.</translation>
    </message>
    <message>
      <source>Only these people are shown</source>
      <translation>Only these people are shown</translation>
    </message>
    <message>
      <source>Person identifiers; empty for everybody.</source>
      <translation>Person identifiers; empty for everybody.</translation>
    </message>
    <message>
      <source>Pictures and lists</source>
      <translation>Pictures and lists</translation>
    </message>
    <message>
      <source>Pixels between the eyes</source>
      <translation>Pixels between the eyes</translation>
    </message>
    <message>
      <source>Repeated cases</source>
      <translation>Repeated cases</translation>
    </message>
    <message>
      <source>Seed</source>
      <translation>Seed</translation>
    </message>
    <message>
      <source>Until</source>
      <translation>Until</translation>
    </message>
    <message>
      <source>When the truth is told</source>
      <translation>When the truth is told</translation>
    </message>
    <message>
      <source>as the difficulty has it</source>
      <translation>as the difficulty has it</translation>
    </message>
    <message>
      <source>no limit</source>
      <translation>no limit</translation>
    </message>
    <message>
      <source>none</source>
      <translation>none</translation>
    </message>
    <message>
      <source>{0} cases, {1}</source>
      <translation>{0} cases, {1}</translation>
    </message>
  </context>
  <context>
    <name>ExercisePage</name>
    <message>
      <source>1 candidate is not rated</source>
      <translation>1 candidate is not rated</translation>
    </message>
    <message>
      <source>Candidate</source>
      <translation>Candidate</translation>
    </message>
    <message>
      <source>Candidate {0} · {1}</source>
      <translation>Candidate {0} · {1}</translation>
    </message>
    <message>
      <source>Case {0} of {1}</source>
      <translation>Case {0} of {1}</translation>
    </message>
    <message>
      <source>Exercise</source>
      <translation>Exercise</translation>
    </message>
    <message>
      <source>Next case</source>
      <translation>Next case</translation>
    </message>
    <message>
      <source>Opening the case</source>
      <translation>Opening the case</translation>
    </message>
    <message>
      <source>Probe</source>
      <translation>Probe</translation>
    </message>
    <message>
      <source>Ratings and truth</source>
      <translation>Ratings and truth</translation>
    </message>
    <message>
      <source>Record answer</source>
      <translation>Record answer</translation>
    </message>
    <message>
      <source>Recording the answer</source>
      <translation>Recording the answer</translation>
    </message>
    <message>
      <source>The answer to this case is not recorded. Leave, and lose your ratings?</source>
      <translation>The answer to this case is not recorded. Leave, and lose your ratings?</translation>
    </message>
    <message>
      <source>another person</source>
      <translation>another person</translation>
    </message>
    <message>
      <source>opening the case</source>
      <translation>opening the case</translation>
    </message>
    <message>
      <source>recording an answer</source>
      <translation>recording an answer</translation>
    </message>
    <message>
      <source>the same person</source>
      <translation>the same person</translation>
    </message>
    <message>
      <source>{0} candidates are not rated</source>
      <translation>{0} candidates are not rated</translation>
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
      <translation>&amp;New exercise</translation>
    </message>
    <message>
      <source>&amp;Over time</source>
      <translation>&amp;Over time</translation>
    </message>
    <message>
      <source>E&amp;xercises</source>
      <translation>E&amp;xercises</translation>
    </message>
    <message>
      <source>Exercises</source>
      <translation>Exercises</translation>
    </message>
    <message>
      <source>Own &amp;pictures</source>
      <translation>Own &amp;pictures</translation>
    </message>
  </context>
  <context>
    <name>ExhibitList</name>
    <message>
      <source>1 exhibit</source>
      <translation>1 exhibit</translation>
    </message>
    <message>
      <source>Exhibits</source>
      <translation>Exhibits</translation>
    </message>
    <message>
      <source>Look for faces in every exhibit that was not scanned, one after the other</source>
      <translation>Look for faces in every exhibit that was not scanned, one after the other</translation>
    </message>
    <message>
      <source>Scan all</source>
      <translation>Scan all</translation>
    </message>
    <message>
      <source>{0} exhibits</source>
      <translation>{0} exhibits</translation>
    </message>
  </context>
  <context>
    <name>ExportPart</name>
    <message>
      <source>Also as CASE/UCO JSON-LD, a small subset for other tools</source>
      <translation>Also as CASE/UCO JSON-LD, a small subset for other tools</translation>
    </message>
    <message>
      <source>Entries in the order and with the content of the log, to read (PDF, CSV) and for machines (JSON lines), with the proofs, the signed checkpoint and the verifier itself.</source>
      <translation>Entries in the order and with the content of the log, to read (PDF, CSV) and for machines (JSON lines), with the proofs, the signed checkpoint and the verifier itself.</translation>
    </message>
    <message>
      <source>Export…</source>
      <translation>Export…</translation>
    </message>
    <message>
      <source>No reason for the pictures</source>
      <translation>No reason for the pictures</translation>
    </message>
    <message>
      <source>No session, request or person</source>
      <translation>No session, request or person</translation>
    </message>
    <message>
      <source>Nothing chosen</source>
      <translation>Nothing chosen</translation>
    </message>
    <message>
      <source>Only what this person did in the period below</source>
      <translation>Only what this person did in the period below</translation>
    </message>
    <message>
      <source>Session, request number or sign-in name</source>
      <translation>Session, request number or sign-in name</translation>
    </message>
    <message>
      <source>What</source>
      <translation>What</translation>
    </message>
    <message>
      <source>Why pictures leave</source>
      <translation>Why pictures leave</translation>
    </message>
    <message>
      <source>With the pictures concerned</source>
      <translation>With the pictures concerned</translation>
    </message>
  </context>
  <context>
    <name>EyesLayer</name>
    <message>
      <source>eye</source>
      <translation>eye</translation>
    </message>
  </context>
  <context>
    <name>FacePicker</name>
    <message>
      <source>1 of 3: draw a box around the head with the mouse; or arrows move it, Ctrl+arrows size it, Return.</source>
      <translation>1 of 3: draw a box around the head with the mouse; or arrows move it, Ctrl+arrows size it, Return.</translation>
    </message>
    <message>
      <source>2 of 3: the middle of the eye on the left of the picture (click, or arrows and Return).</source>
      <translation>2 of 3: the middle of the eye on the left of the picture (click, or arrows and Return).</translation>
    </message>
    <message>
      <source>3 of 3: the middle of the eye on the right of the picture (click, or arrows and Return).</source>
      <translation>3 of 3: the middle of the eye on the right of the picture (click, or arrows and Return).</translation>
    </message>
    <message>
      <source>Chosen: {0}, of {1} here. Found by {2}.</source>
      <translation>Chosen: {0}, of {1} here. Found by {2}.</translation>
    </message>
    <message>
      <source>Frame</source>
      <translation>Frame</translation>
    </message>
    <message>
      <source>L</source>
      <translation>L</translation>
    </message>
    <message>
      <source>Next face (N)</source>
      <translation>Next face (N)</translation>
    </message>
    <message>
      <source>No face was found. Place the eyes by hand if you see one.</source>
      <translation>No face was found. Place the eyes by hand if you see one.</translation>
    </message>
    <message>
      <source>Place eyes by hand (E)</source>
      <translation>Place eyes by hand (E)</translation>
    </message>
    <message>
      <source>Placed. Take a point up again to correct it (drag it, or Return and arrows).</source>
      <translation>Placed. Take a point up again to correct it (drag it, or Return and arrows).</translation>
    </message>
    <message>
      <source>R</source>
      <translation>R</translation>
    </message>
    <message>
      <source>{0} faces were found. Click the probe, or go to it with N.</source>
      <translation>{0} faces were found. Click the probe, or go to it with N.</translation>
    </message>
    <message>
      <source>{0}, chosen</source>
      <translation>{0}, chosen</translation>
    </message>
  </context>
  <context>
    <name>FacesPanel</name>
    <message>
      <source>1 frame could not be decoded and was not looked at.</source>
      <translation>1 frame could not be decoded and was not looked at.</translation>
    </message>
    <message>
      <source>1 track</source>
      <translation>1 track</translation>
    </message>
    <message>
      <source>A scan looks for faces from the first frame to the last and groups them into tracks, the best of each first. It can be stopped.</source>
      <translation>A scan looks for faces from the first frame to the last and groups them into tracks, the best of each first. It can be stopped.</translation>
    </message>
    <message>
      <source>Exhibits are scanned one after the other.</source>
      <translation>Exhibits are scanned one after the other.</translation>
    </message>
    <message>
      <source>Faces</source>
      <translation>Faces</translation>
    </message>
    <message>
      <source>Faces of this exhibit, by track</source>
      <translation>Faces of this exhibit, by track</translation>
    </message>
    <message>
      <source>How far it is, and how to stop it, stands at the foot of the window. Other exhibits can be looked at meanwhile.</source>
      <translation>How far it is, and how to stop it, stands at the foot of the window. Other exhibits can be looked at meanwhile.</translation>
    </message>
    <message>
      <source>No face was found</source>
      <translation>No face was found</translation>
    </message>
    <message>
      <source>Not scanned yet</source>
      <translation>Not scanned yet</translation>
    </message>
    <message>
      <source>Only the best of each track</source>
      <translation>Only the best of each track</translation>
    </message>
    <message>
      <source>Scan again</source>
      <translation>Scan again</translation>
    </message>
    <message>
      <source>Scan {0} for faces</source>
      <translation>Scan {0} for faces</translation>
    </message>
    <message>
      <source>Scanning</source>
      <translation>Scanning</translation>
    </message>
    <message>
      <source>Show all {0} faces</source>
      <translation>Show all {0} faces</translation>
    </message>
    <message>
      <source>The scan found no face. If you see one, go to its frame and take it as probe: there you can place the eyes by hand.</source>
      <translation>The scan found no face. If you see one, go to its frame and take it as probe: there you can place the eyes by hand.</translation>
    </message>
    <message>
      <source>Waits for its scan</source>
      <translation>Waits for its scan</translation>
    </message>
    <message>
      <source>{0} frames could not be decoded and were not looked at.</source>
      <translation>{0} frames could not be decoded and were not looked at.</translation>
    </message>
    <message>
      <source>{0} in {1}</source>
      <translation>{0} in {1}</translation>
    </message>
    <message>
      <source>{0} tracks</source>
      <translation>{0} tracks</translation>
    </message>
  </context>
  <context>
    <name>FeaturePanel</name>
    <message>
      <source>A dissimilarity needs its words.</source>
      <translation>A dissimilarity needs its words.</translation>
    </message>
    <message>
      <source>Explainable</source>
      <translation>Explainable</translation>
    </message>
    <message>
      <source>Features that show on the probe</source>
      <translation>Features that show on the probe</translation>
    </message>
    <message>
      <source>In words</source>
      <translation>In words</translation>
    </message>
    <message>
      <source>N writes here, Escape goes back, arrow down goes on.</source>
      <translation>N writes here, Escape goes back, arrow down goes on.</translation>
    </message>
    <message>
      <source>Not comparable</source>
      <translation>Not comparable</translation>
    </message>
    <message>
      <source>Nothing to compare by feature</source>
      <translation>Nothing to compare by feature</translation>
    </message>
    <message>
      <source>Probe: {0}</source>
      <translation>Probe: {0}</translation>
    </message>
    <message>
      <source>Seen</source>
      <translation>Seen</translation>
    </message>
    <message>
      <source>Seen {0}</source>
      <translation>Seen {0}</translation>
    </message>
    <message>
      <source>Similar</source>
      <translation>Similar</translation>
    </message>
    <message>
      <source>Unexplained</source>
      <translation>Unexplained</translation>
    </message>
    <message>
      <source>Words missing</source>
      <translation>Words missing</translation>
    </message>
    <message>
      <source>Your analysis says that no component shows on the probe.</source>
      <translation>Your analysis says that no component shows on the probe.</translation>
    </message>
    <message>
      <source>in candidate</source>
      <translation>in candidate</translation>
    </message>
    <message>
      <source>in probe</source>
      <translation>in probe</translation>
    </message>
    <message>
      <source>{0} of {1} judged</source>
      <translation>{0} of {1} judged</translation>
    </message>
  </context>
  <context>
    <name>FeaturesBeside</name>
    <message>
      <source>Feature</source>
      <translation>Feature</translation>
    </message>
    <message>
      <source>First</source>
      <translation>First</translation>
    </message>
    <message>
      <source>First: {0}</source>
      <translation>First: {0}</translation>
    </message>
    <message>
      <source>In their words</source>
      <translation>In their words</translation>
    </message>
    <message>
      <source>Neither examiner judged features of this candidate.</source>
      <translation>Neither examiner judged features of this candidate.</translation>
    </message>
    <message>
      <source>On the probe: {0} for the first, {1} for the second.</source>
      <translation>On the probe: {0} for the first, {1} for the second.</translation>
    </message>
    <message>
      <source>Only the first examiner judged features of this candidate.</source>
      <translation>Only the first examiner judged features of this candidate.</translation>
    </message>
    <message>
      <source>Only the second examiner judged features of this candidate.</source>
      <translation>Only the second examiner judged features of this candidate.</translation>
    </message>
    <message>
      <source>Second</source>
      <translation>Second</translation>
    </message>
    <message>
      <source>Second: {0}</source>
      <translation>Second: {0}</translation>
    </message>
    <message>
      <source>They differ.</source>
      <translation>They differ.</translation>
    </message>
    <message>
      <source>not judged</source>
      <translation>not judged</translation>
    </message>
  </context>
  <context>
    <name>Field</name>
    <message>
      <source>, required</source>
      <translation>, required</translation>
    </message>
    <message>
      <source>required</source>
      <translation>required</translation>
    </message>
  </context>
  <context>
    <name>FindingsPart</name>
    <message>
      <source>Answer</source>
      <translation>Answer</translation>
    </message>
    <message>
      <source>Answers in proficiency tests</source>
      <translation>Answers in proficiency tests</translation>
    </message>
    <message>
      <source>Answers stand here once a test is decided and revealed.</source>
      <translation>Answers stand here once a test is decided and revealed.</translation>
    </message>
    <message>
      <source>Conclusion</source>
      <translation>Conclusion</translation>
    </message>
    <message>
      <source>Examiner</source>
      <translation>Examiner</translation>
    </message>
    <message>
      <source>Nothing to read yet</source>
      <translation>Nothing to read yet</translation>
    </message>
    <message>
      <source>On the list</source>
      <translation>On the list</translation>
    </message>
    <message>
      <source>Seat</source>
      <translation>Seat</translation>
    </message>
    <message>
      <source>Test</source>
      <translation>Test</translation>
    </message>
    <message>
      <source>Time</source>
      <translation>Time</translation>
    </message>
    <message>
      <source>d′ {0:.2f}</source>
      <translation>d′ {0:.2f}</translation>
    </message>
    <message>
      <source>examination</source>
      <translation>examination</translation>
    </message>
    <message>
      <source>no</source>
      <translation>no</translation>
    </message>
    <message>
      <source>not right</source>
      <translation>not right</translation>
    </message>
    <message>
      <source>reading the scores</source>
      <translation>reading the scores</translation>
    </message>
    <message>
      <source>right</source>
      <translation>right</translation>
    </message>
    <message>
      <source>too few of each kind for d′</source>
      <translation>too few of each kind for d′</translation>
    </message>
    <message>
      <source>verification</source>
      <translation>verification</translation>
    </message>
    <message>
      <source>yes</source>
      <translation>yes</translation>
    </message>
    <message>
      <source>{0:.0f} min</source>
      <translation>{0:.0f} min</translation>
    </message>
    <message>
      <source>{0}: {1} found, {2} other called, {3} missed, {4} false alarms, {5} correct rejections; {6}.</source>
      <translation>{0}: {1} found, {2} other called, {3} missed, {4} false alarms, {5} correct rejections; {6}.</translation>
    </message>
  </context>
  <context>
    <name>Form</name>
    <message>
      <source>{0} and {1} more are missing</source>
      <translation>{0} and {1} more are missing</translation>
    </message>
    <message>
      <source>{0} is missing</source>
      <translation>{0} is missing</translation>
    </message>
    <message>
      <source>{0} is missing. Fill it in to go on.</source>
      <translation>{0} is missing. Fill it in to go on.</translation>
    </message>
  </context>
  <context>
    <name>FramePlayer</name>
    <message>
      <source>(0 to {0})</source>
      <translation>(0 to {0})</translation>
    </message>
    <message>
      <source>Frame</source>
      <translation>Frame</translation>
    </message>
    <message>
      <source>Frame number</source>
      <translation>Frame number</translation>
    </message>
    <message>
      <source>Next frame (.)</source>
      <translation>Next frame (.)</translation>
    </message>
    <message>
      <source>Pause (Space)</source>
      <translation>Pause (Space)</translation>
    </message>
    <message>
      <source>Play (Space)</source>
      <translation>Play (Space)</translation>
    </message>
    <message>
      <source>Presentation time</source>
      <translation>Presentation time</translation>
    </message>
    <message>
      <source>Previous frame (,)</source>
      <translation>Previous frame (,)</translation>
    </message>
    <message>
      <source>Speed</source>
      <translation>Speed</translation>
    </message>
    <message>
      <source>Type a frame number and press Return</source>
      <translation>Type a frame number and press Return</translation>
    </message>
    <message>
      <source>frame {0}</source>
      <translation>frame {0}</translation>
    </message>
    <message>
      <source>frame {0} on the way to {1}</source>
      <translation>frame {0} on the way to {1}</translation>
    </message>
    <message>
      <source>no timestamp</source>
      <translation>no timestamp</translation>
    </message>
    <message>
      <source>{0} of {1} frames a second</source>
      <translation>{0} of {1} frames a second</translation>
    </message>
    <message>
      <source>{0} of {1} frames a second, slower than real</source>
      <translation>{0} of {1} frames a second, slower than real</translation>
    </message>
  </context>
  <context>
    <name>FurtherForm</name>
    <message>
      <source>At least {0} characters; several words are easy to keep in mind.</source>
      <translation>At least {0} characters; several words are easy to keep in mind.</translation>
    </message>
    <message>
      <source>Code of the app</source>
      <translation>Code of the app</translation>
    </message>
    <message>
      <source>Code of the app, in place of the key</source>
      <translation>Code of the app, in place of the key</translation>
    </message>
    <message>
      <source>PIN of the security key, if it asks for one</source>
      <translation>PIN of the security key, if it asks for one</translation>
    </message>
    <message>
      <source>QR code of the setup; the same is written beside it</source>
      <translation>QR code of the setup; the same is written beside it</translation>
    </message>
    <message>
      <source>Scan this with the app, or type what is written here:</source>
      <translation>Scan this with the app, or type what is written here:</translation>
    </message>
    <message>
      <source>The same passphrase again</source>
      <translation>The same passphrase again</translation>
    </message>
    <message>
      <source>The two passphrases differ</source>
      <translation>The two passphrases differ</translation>
    </message>
    <message>
      <source>Your own passphrase</source>
      <translation>Your own passphrase</translation>
    </message>
  </context>
  <context>
    <name>GalleryPage</name>
    <message>
      <source>&amp;Holdings</source>
      <translation>&amp;Holdings</translation>
    </message>
    <message>
      <source>&amp;Import</source>
      <translation>&amp;Import</translation>
    </message>
    <message>
      <source>&amp;Records</source>
      <translation>&amp;Records</translation>
    </message>
    <message>
      <source>Bac&amp;kups</source>
      <translation>Bac&amp;kups</translation>
    </message>
    <message>
      <source>Gallery</source>
      <translation>Gallery</translation>
    </message>
    <message>
      <source>Hea&amp;lth</source>
      <translation>Hea&amp;lth</translation>
    </message>
    <message>
      <source>Local &amp;validation</source>
      <translation>Local &amp;validation</translation>
    </message>
    <message>
      <source>Network chan&amp;ge</source>
      <translation>Network chan&amp;ge</translation>
    </message>
    <message>
      <source>Re&amp;movals</source>
      <translation>Re&amp;movals</translation>
    </message>
    <message>
      <source>Re&amp;tention</source>
      <translation>Re&amp;tention</translation>
    </message>
  </context>
  <context>
    <name>GallerySection</name>
    <message>
      <source>Removal {0} of {1} photos waits for a second person, under Removals.</source>
      <translation>Removal {0} of {1} photos waits for a second person, under Removals.</translation>
    </message>
  </context>
  <context>
    <name>GivenList</name>
    <message>
      <source>Given so far</source>
      <translation>Given so far</translation>
    </message>
    <message>
      <source>To nobody yet</source>
      <translation>To nobody yet</translation>
    </message>
    <message>
      <source>{0}
{1} on {2} by {3}</source>
      <translation>{0}
{1} on {2} by {3}</translation>
    </message>
  </context>
  <context>
    <name>GivenPart</name>
    <message>
      <source>Answered</source>
      <translation>Answered</translation>
    </message>
    <message>
      <source>Built</source>
      <translation>Built</translation>
    </message>
    <message>
      <source>Cases</source>
      <translation>Cases</translation>
    </message>
    <message>
      <source>Choose an exercise</source>
      <translation>Choose an exercise</translation>
    </message>
    <message>
      <source>Choose somebody below and give it out.</source>
      <translation>Choose somebody below and give it out.</translation>
    </message>
    <message>
      <source>Choose who is given it</source>
      <translation>Choose who is given it</translation>
    </message>
    <message>
      <source>Choose who was given an exercise to read the score.</source>
      <translation>Choose who was given an exercise to read the score.</translation>
    </message>
    <message>
      <source>Examiner</source>
      <translation>Examiner</translation>
    </message>
    <message>
      <source>Exercise</source>
      <translation>Exercise</translation>
    </message>
    <message>
      <source>Exercises</source>
      <translation>Exercises</translation>
    </message>
    <message>
      <source>Give exercise</source>
      <translation>Give exercise</translation>
    </message>
    <message>
      <source>Give it also to</source>
      <translation>Give it also to</translation>
    </message>
    <message>
      <source>Given to</source>
      <translation>Given to</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <source>No exercise yet</source>
      <translation>No exercise yet</translation>
    </message>
    <message>
      <source>No exercise yet: build one</source>
      <translation>No exercise yet: build one</translation>
    </message>
    <message>
      <source>Nobody has it</source>
      <translation>Nobody has it</translation>
    </message>
    <message>
      <source>Only for an exercise passed by the section's rule</source>
      <translation>Only for an exercise passed by the section's rule</translation>
    </message>
    <message>
      <source>Save scores as CSV…</source>
      <translation>Save scores as CSV…</translation>
    </message>
    <message>
      <source>Save scores as PDF…</source>
      <translation>Save scores as PDF…</translation>
    </message>
    <message>
      <source>Save statement of passing…</source>
      <translation>Save statement of passing…</translation>
    </message>
    <message>
      <source>Save the scores</source>
      <translation>Save the scores</translation>
    </message>
    <message>
      <source>Save the statement</source>
      <translation>Save the statement</translation>
    </message>
    <message>
      <source>Score</source>
      <translation>Score</translation>
    </message>
    <message>
      <source>Text (*.txt)</source>
      <translation>Text (*.txt)</translation>
    </message>
    <message>
      <source>The scores are saved.</source>
      <translation>The scores are saved.</translation>
    </message>
    <message>
      <source>The statement is saved. In casework it brings {0} a certificate, under Accounts.</source>
      <translation>The statement is saved. In casework it brings {0} a certificate, under Accounts.</translation>
    </message>
    <message>
      <source>Under New exercise one press builds twenty cases.</source>
      <translation>Under New exercise one press builds twenty cases.</translation>
    </message>
    <message>
      <source>Until</source>
      <translation>Until</translation>
    </message>
    <message>
      <source>giving an exercise</source>
      <translation>giving an exercise</translation>
    </message>
    <message>
      <source>reading the exercises</source>
      <translation>reading the exercises</translation>
    </message>
    <message>
      <source>saving the scores</source>
      <translation>saving the scores</translation>
    </message>
    <message>
      <source>scoring</source>
      <translation>scoring</translation>
    </message>
    <message>
      <source>writing the statement</source>
      <translation>writing the statement</translation>
    </message>
    <message>
      <source>{0} has exercise {1} now, in a shuffle of their own.</source>
      <translation>{0} has exercise {1} now, in a shuffle of their own.</translation>
    </message>
    <message>
      <source>{0} of {1}</source>
      <translation>{0} of {1}</translation>
    </message>
  </context>
  <context>
    <name>GrowthPlots</name>
    <message>
      <source>Photos at the end of the month</source>
      <translation>Photos at the end of the month</translation>
    </message>
    <message>
      <source>Photos that came</source>
      <translation>Photos that came</translation>
    </message>
    <message>
      <source>Photos that left</source>
      <translation>Photos that left</translation>
    </message>
  </context>
  <context>
    <name>HealthSection</name>
    <message>
      <source>&amp;Every photo (slow; due after a change of the network)</source>
      <translation>&amp;Every photo (slow; due after a change of the network)</translation>
    </message>
    <message>
      <source>&amp;Photos, chosen by chance, to describe again and compare</source>
      <translation>&amp;Photos, chosen by chance, to describe again and compare</translation>
    </message>
    <message>
      <source>A check is running. It goes on, but what it found is told only here. Leave?</source>
      <translation>A check is running. It goes on, but what it found is told only here. Leave?</translation>
    </message>
    <message>
      <source>Check the gallery</source>
      <translation>Check the gallery</translation>
    </message>
    <message>
      <source>Checking; it can be stopped in the bar below</source>
      <translation>Checking; it can be stopped in the bar below</translation>
    </message>
    <message>
      <source>Every file of the workspace is read to its end, the database and the search index row by row. Nothing is changed. The log has its own check.</source>
      <translation>Every file of the workspace is read to its end, the database and the search index row by row. Nothing is changed. The log has its own check.</translation>
    </message>
    <message>
      <source>Everything is as it should be</source>
      <translation>Everything is as it should be</translation>
    </message>
    <message>
      <source>Looked at</source>
      <translation>Looked at</translation>
    </message>
    <message>
      <source>Not checked yet</source>
      <translation>Not checked yet</translation>
    </message>
    <message>
      <source>Photos to describe again</source>
      <translation>Photos to describe again</translation>
    </message>
    <message>
      <source>Start a check with the button below.</source>
      <translation>Start a check with the button below.</translation>
    </message>
    <message>
      <source>The check found nothing wrong.</source>
      <translation>The check found nothing wrong.</translation>
    </message>
    <message>
      <source>Things that are wrong: {0}. Stop work and restore what is damaged from a backup.</source>
      <translation>Things that are wrong: {0}. Stop work and restore what is damaged from a backup.</translation>
    </message>
    <message>
      <source>What</source>
      <translation>What</translation>
    </message>
    <message>
      <source>What is wrong</source>
      <translation>What is wrong</translation>
    </message>
    <message>
      <source>What was looked at</source>
      <translation>What was looked at</translation>
    </message>
    <message>
      <source>Where</source>
      <translation>Where</translation>
    </message>
    <message>
      <source>checking the gallery</source>
      <translation>checking the gallery</translation>
    </message>
  </context>
  <context>
    <name>Heartbeat</name>
    <message>
      <source>checking the program's files</source>
      <translation>checking the program's files</translation>
    </message>
    <message>
      <source>noting that the program is at work</source>
      <translation>noting that the program is at work</translation>
    </message>
  </context>
  <context>
    <name>HoldingsSection</name>
    <message>
      <source>&amp;Undo this import…</source>
      <translation>&amp;Undo this import…</translation>
    </message>
    <message>
      <source>Agency</source>
      <translation>Agency</translation>
    </message>
    <message>
      <source>An administrator imports arrest photos with a manifest that says where each comes from.</source>
      <translation>An administrator imports arrest photos with a manifest that says where each comes from.</translation>
    </message>
    <message>
      <source>Authority</source>
      <translation>Authority</translation>
    </message>
    <message>
      <source>Born</source>
      <translation>Born</translation>
    </message>
    <message>
      <source>Every photo of {0} that is still in the gallery is named in one removal. A second person confirms it; until then nothing changes.</source>
      <translation>Every photo of {0} that is still in the gallery is named in one removal. A second person confirms it; until then nothing changes.</translation>
    </message>
    <message>
      <source>Eyes apart</source>
      <translation>Eyes apart</translation>
    </message>
    <message>
      <source>Figures</source>
      <translation>Figures</translation>
    </message>
    <message>
      <source>Import</source>
      <translation>Import</translation>
    </message>
    <message>
      <source>Imported</source>
      <translation>Imported</translation>
    </message>
    <message>
      <source>Imports</source>
      <translation>Imports</translation>
    </message>
    <message>
      <source>Its SHA-256</source>
      <translation>Its SHA-256</translation>
    </message>
    <message>
      <source>Newest photo</source>
      <translation>Newest photo</translation>
    </message>
    <message>
      <source>Oldest photo</source>
      <translation>Oldest photo</translation>
    </message>
    <message>
      <source>People</source>
      <translation>People</translation>
    </message>
    <message>
      <source>People with</source>
      <translation>People with</translation>
    </message>
    <message>
      <source>Photos</source>
      <translation>Photos</translation>
    </message>
    <message>
      <source>Photos with those before</source>
      <translation>Photos with those before</translation>
    </message>
    <message>
      <source>Pose</source>
      <translation>Pose</translation>
    </message>
    <message>
      <source>Propose</source>
      <translation>Propose</translation>
    </message>
    <message>
      <source>Reason</source>
      <translation>Reason</translation>
    </message>
    <message>
      <source>Sex</source>
      <translation>Sex</translation>
    </message>
    <message>
      <source>Source</source>
      <translation>Source</translation>
    </message>
    <message>
      <source>Taken</source>
      <translation>Taken</translation>
    </message>
    <message>
      <source>The gallery is empty</source>
      <translation>The gallery is empty</translation>
    </message>
    <message>
      <source>Undo import {0}?</source>
      <translation>Undo import {0}?</translation>
    </message>
    <message>
      <source>What the gallery holds</source>
      <translation>What the gallery holds</translation>
    </message>
    <message>
      <source>Who says that it was wrong</source>
      <translation>Who says that it was wrong</translation>
    </message>
    <message>
      <source>none</source>
      <translation>none</translation>
    </message>
    <message>
      <source>proposing to undo an import</source>
      <translation>proposing to undo an import</translation>
    </message>
    <message>
      <source>reading the gallery's figures</source>
      <translation>reading the gallery's figures</translation>
    </message>
  </context>
  <context>
    <name>ImportReportView</name>
    <message>
      <source>&amp;Enrol all the same</source>
      <translation>&amp;Enrol all the same</translation>
    </message>
    <message>
      <source>&amp;Show the pictures</source>
      <translation>&amp;Show the pictures</translation>
    </message>
    <message>
      <source>Choose a finding and write the reason first</source>
      <translation>Choose a finding and write the reason first</translation>
    </message>
    <message>
      <source>Compared with</source>
      <translation>Compared with</translation>
    </message>
    <message>
      <source>Decision</source>
      <translation>Decision</translation>
    </message>
    <message>
      <source>Enrol</source>
      <translation>Enrol</translation>
    </message>
    <message>
      <source>Every photo has its provenance and one face.</source>
      <translation>Every photo has its provenance and one face.</translation>
    </message>
    <message>
      <source>Finding</source>
      <translation>Finding</translation>
    </message>
    <message>
      <source>Findings</source>
      <translation>Findings</translation>
    </message>
    <message>
      <source>For &amp;all undecided of this kind</source>
      <translation>For &amp;all undecided of this kind</translation>
    </message>
    <message>
      <source>For the decision, or for looking at the pictures; it goes on record.</source>
      <translation>For the decision, or for looking at the pictures; it goes on record.</translation>
    </message>
    <message>
      <source>Leave o&amp;ut</source>
      <translation>Leave o&amp;ut</translation>
    </message>
    <message>
      <source>Leave out</source>
      <translation>Leave out</translation>
    </message>
    <message>
      <source>Lines that are wrong</source>
      <translation>Lines that are wrong</translation>
    </message>
    <message>
      <source>No picture is kept</source>
      <translation>No picture is kept</translation>
    </message>
    <message>
      <source>Nothing was found</source>
      <translation>Nothing was found</translation>
    </message>
    <message>
      <source>Person</source>
      <translation>Person</translation>
    </message>
    <message>
      <source>Photo</source>
      <translation>Photo</translation>
    </message>
    <message>
      <source>Reason</source>
      <translation>Reason</translation>
    </message>
    <message>
      <source>Record</source>
      <translation>Record</translation>
    </message>
    <message>
      <source>Undecided</source>
      <translation>Undecided</translation>
    </message>
    <message>
      <source>What is wrong</source>
      <translation>What is wrong</translation>
    </message>
    <message>
      <source>What was found</source>
      <translation>What was found</translation>
    </message>
    <message>
      <source>Where</source>
      <translation>Where</translation>
    </message>
    <message>
      <source>With this finding a photo can only be left out</source>
      <translation>With this finding a photo can only be left out</translation>
    </message>
    <message>
      <source>{0}, {1}: {2}</source>
      <translation>{0}, {1}: {2}</translation>
    </message>
    <message>
      <source>{0}: {1} lines have to be mended in the manifest before anything is imported.</source>
      <translation>{0}: {1} lines have to be mended in the manifest before anything is imported.</translation>
    </message>
    <message>
      <source>{0}: {1} photos of {2} people; nothing was found against any of them.</source>
      <translation>{0}: {1} photos of {2} people; nothing was found against any of them.</translation>
    </message>
    <message>
      <source>{0}: {1} photos of {2} people; {3} findings, {4} still to be decided, {5} photos left out.</source>
      <translation>{0}: {1} photos of {2} people; {3} findings, {4} still to be decided, {5} photos left out.</translation>
    </message>
  </context>
  <context>
    <name>ImportSection</name>
    <message>
      <source>&amp;Back to the source</source>
      <translation>&amp;Back to the source</translation>
    </message>
    <message>
      <source>An import is running. It goes on, but how it ended is told only here and in the log. Leave?</source>
      <translation>An import is running. It goes on, but how it ended is told only here and in the log. Leave?</translation>
    </message>
    <message>
      <source>Discard</source>
      <translation>Discard</translation>
    </message>
    <message>
      <source>Discard the unfinished import?</source>
      <translation>Discard the unfinished import?</translation>
    </message>
    <message>
      <source>Enrolling</source>
      <translation>Enrolling</translation>
    </message>
    <message>
      <source>Examine</source>
      <translation>Examine</translation>
    </message>
    <message>
      <source>Examine, without enrolling</source>
      <translation>Examine, without enrolling</translation>
    </message>
    <message>
      <source>Examining; nothing is enrolled</source>
      <translation>Examining; nothing is enrolled</translation>
    </message>
    <message>
      <source>Findings still undecided: {0}</source>
      <translation>Findings still undecided: {0}</translation>
    </message>
    <message>
      <source>Import {0} photos</source>
      <translation>Import {0} photos</translation>
    </message>
    <message>
      <source>Import {0}: {1} photos of {2} people are in the gallery.</source>
      <translation>Import {0}: {1} photos of {2} people are in the gallery.</translation>
    </message>
    <message>
      <source>New import</source>
      <translation>New import</translation>
    </message>
    <message>
      <source>No photo is left to import</source>
      <translation>No photo is left to import</translation>
    </message>
    <message>
      <source>The manifest has to be mended first</source>
      <translation>The manifest has to be mended first</translation>
    </message>
    <message>
      <source>What {0} has read so far is removed; the photos in their folder stay. It is on record.</source>
      <translation>What {0} has read so far is removed; the photos in their folder stay. It is on record.</translation>
    </message>
    <message>
      <source>discarding an unfinished import</source>
      <translation>discarding an unfinished import</translation>
    </message>
    <message>
      <source>enrolling photos</source>
      <translation>enrolling photos</translation>
    </message>
    <message>
      <source>examining photos</source>
      <translation>examining photos</translation>
    </message>
    <message>
      <source>looking for unfinished imports</source>
      <translation>looking for unfinished imports</translation>
    </message>
    <message>
      <source>opening pictures</source>
      <translation>opening pictures</translation>
    </message>
    <message>
      <source>recording a decision</source>
      <translation>recording a decision</translation>
    </message>
  </context>
  <context>
    <name>ImportSourceForm</name>
    <message>
      <source>CSV or JSON (*.csv *.json)</source>
      <translation>CSV or JSON (*.csv *.json)</translation>
    </message>
    <message>
      <source>Choose a &amp;file…</source>
      <translation>Choose a &amp;file…</translation>
    </message>
    <message>
      <source>Choose the file with the photos</source>
      <translation>Choose the file with the photos</translation>
    </message>
    <message>
      <source>Choose the folder with the photos</source>
      <translation>Choose the folder with the photos</translation>
    </message>
    <message>
      <source>Choose the manifest</source>
      <translation>Choose the manifest</translation>
    </message>
    <message>
      <source>Columns of the manifest</source>
      <translation>Columns of the manifest</translation>
    </message>
    <message>
      <source>Empty: manifest.csv or manifest.json among the photos, or else the ANSI/NIST records there</source>
      <translation>Empty: manifest.csv or manifest.json among the photos, or else the ANSI/NIST records there</translation>
    </message>
    <message>
      <source>Folder, ZIP file or ANSI/NIST record with the photos</source>
      <translation>Folder, ZIP file or ANSI/NIST record with the photos</translation>
    </message>
    <message>
      <source>For every photo that does not say so itself:</source>
      <translation>For every photo that does not say so itself:</translation>
    </message>
    <message>
      <source>Kept until</source>
      <translation>Kept until</translation>
    </message>
    <message>
      <source>Lawful basis</source>
      <translation>Lawful basis</translation>
    </message>
    <message>
      <source>Manifest (CSV or JSON)</source>
      <translation>Manifest (CSV or JSON)</translation>
    </message>
    <message>
      <source>No folder and no file chosen</source>
      <translation>No folder and no file chosen</translation>
    </message>
    <message>
      <source>ZIP and ANSI/NIST files (*.zip *.an2 *.eft *.nist)</source>
      <translation>ZIP and ANSI/NIST files (*.zip *.an2 *.eft *.nist)</translation>
    </message>
    <message>
      <source>date, like 2026-11-22, and how the face is turned</source>
      <translation>date, like 2026-11-22, and how the face is turned</translation>
    </message>
    <message>
      <source>how long it is kept; here or above</source>
      <translation>how long it is kept; here or above</translation>
    </message>
    <message>
      <source>may be left out or empty</source>
      <translation>may be left out or empty</translation>
    </message>
    <message>
      <source>name of the photo within the folder; one face on each</source>
      <translation>name of the photo within the folder; one face on each</translation>
    </message>
    <message>
      <source>or retention class</source>
      <translation>or retention class</translation>
    </message>
    <message>
      <source>the section's own number for the person; the same on every photo</source>
      <translation>the section's own number for the person; the same on every photo</translation>
    </message>
    <message>
      <source>who took the photo, and its number there; no two alike</source>
      <translation>who took the photo, and its number there; no two alike</translation>
    </message>
    <message>
      <source>why the photo may be kept and searched; here or above</source>
      <translation>why the photo may be kept and searched; here or above</translation>
    </message>
  </context>
  <context>
    <name>InterestChoice</name>
    <message>
      <source>I know &amp;nobody concerned in this request</source>
      <translation>I know &amp;nobody concerned in this request</translation>
    </message>
    <message>
      <source>I know somebody</source>
      <translation>I know somebody</translation>
    </message>
    <message>
      <source>I know somebody…</source>
      <translation>I know somebody…</translation>
    </message>
    <message>
      <source>It is recorded that you know a person concerned, not whom. You take no seat in this request from then on, and another person of the section does.</source>
      <translation>It is recorded that you know a person concerned, not whom. You take no seat in this request from then on, and another person of the section does.</translation>
    </message>
    <message>
      <source>Leave this request?</source>
      <translation>Leave this request?</translation>
    </message>
    <message>
      <source>Opening the request</source>
      <translation>Opening the request</translation>
    </message>
    <message>
      <source>Say whether you know anybody concerned</source>
      <translation>Say whether you know anybody concerned</translation>
    </message>
    <message>
      <source>You know a person concerned, so another person takes this request</source>
      <translation>You know a person concerned, so another person takes this request</translation>
    </message>
    <message>
      <source>reading your declaration</source>
      <translation>reading your declaration</translation>
    </message>
    <message>
      <source>recording your declaration</source>
      <translation>recording your declaration</translation>
    </message>
  </context>
  <context>
    <name>KeyPart</name>
    <message>
      <source>An administrator of the casework section enters both under Settings, Training rooms. Compare every digit, by voice or on paper.</source>
      <translation>An administrator of the casework section enters both under Settings, Training rooms. Compare every digit, by voice or on paper.</translation>
    </message>
    <message>
      <source>Id</source>
      <translation>Id</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <source>Public key</source>
      <translation>Public key</translation>
    </message>
    <message>
      <source>This training room</source>
      <translation>This training room</translation>
    </message>
    <message>
      <source>reading the key of this room</source>
      <translation>reading the key of this room</translation>
    </message>
  </context>
  <context>
    <name>LeadsPage</name>
    <message>
      <source>&amp;Passed on</source>
      <translation>&amp;Passed on</translation>
    </message>
    <message>
      <source>Case</source>
      <translation>Case</translation>
    </message>
    <message>
      <source>Each lead that a supervisor releases stands here.</source>
      <translation>Each lead that a supervisor releases stands here.</translation>
    </message>
    <message>
      <source>Examined by</source>
      <translation>Examined by</translation>
    </message>
    <message>
      <source>Find in number, request, case or recipients</source>
      <translation>Find in number, request, case or recipients</translation>
    </message>
    <message>
      <source>Find leads</source>
      <translation>Find leads</translation>
    </message>
    <message>
      <source>Lead</source>
      <translation>Lead</translation>
    </message>
    <message>
      <source>Leads</source>
      <translation>Leads</translation>
    </message>
    <message>
      <source>No lead chosen</source>
      <translation>No lead chosen</translation>
    </message>
    <message>
      <source>No lead is like that</source>
      <translation>No lead is like that</translation>
    </message>
    <message>
      <source>No lead yet</source>
      <translation>No lead yet</translation>
    </message>
    <message>
      <source>No word yet</source>
      <translation>No word yet</translation>
    </message>
    <message>
      <source>None chosen</source>
      <translation>None chosen</translation>
    </message>
    <message>
      <source>O&amp;utcome</source>
      <translation>O&amp;utcome</translation>
    </message>
    <message>
      <source>Outcome</source>
      <translation>Outcome</translation>
    </message>
    <message>
      <source>Passed on</source>
      <translation>Passed on</translation>
    </message>
    <message>
      <source>Recipients</source>
      <translation>Recipients</translation>
    </message>
    <message>
      <source>Record</source>
      <translation>Record</translation>
    </message>
    <message>
      <source>Record outcome</source>
      <translation>Record outcome</translation>
    </message>
    <message>
      <source>Record passing-on</source>
      <translation>Record passing-on</translation>
    </message>
    <message>
      <source>Recorded for lead {0}.</source>
      <translation>Recorded for lead {0}.</translation>
    </message>
    <message>
      <source>Recording</source>
      <translation>Recording</translation>
    </message>
    <message>
      <source>Released</source>
      <translation>Released</translation>
    </message>
    <message>
      <source>Report left</source>
      <translation>Report left</translation>
    </message>
    <message>
      <source>Request</source>
      <translation>Request</translation>
    </message>
    <message>
      <source>Take the words back to see all.</source>
      <translation>Take the words back to see all.</translation>
    </message>
    <message>
      <source>What became of the lead</source>
      <translation>What became of the lead</translation>
    </message>
    <message>
      <source>What to record</source>
      <translation>What to record</translation>
    </message>
    <message>
      <source>What you wrote about this lead is not recorded. Leave, and lose it?</source>
      <translation>What you wrote about this lead is not recorded. Leave, and lose it?</translation>
    </message>
    <message>
      <source>nobody on record</source>
      <translation>nobody on record</translation>
    </message>
    <message>
      <source>reading the leads</source>
      <translation>reading the leads</translation>
    </message>
    <message>
      <source>recording the outcome</source>
      <translation>recording the outcome</translation>
    </message>
    <message>
      <source>recording the passing-on</source>
      <translation>recording the passing-on</translation>
    </message>
    <message>
      <source>{0}: by {1} to {2}. {3}. Recorded by {4}.</source>
      <translation>{0}: by {1} to {2}. {3}. Recorded by {4}.</translation>
    </message>
    <message>
      <source>{0}: {1}. {2}. Told by {3}, recorded by {4}.</source>
      <translation>{0}: {1}. {2}. Told by {3}, recorded by {4}.</translation>
    </message>
  </context>
  <context>
    <name>LegalHolds</name>
    <message>
      <source>A hold keeps a record, or all of a person, past its day.</source>
      <translation>A hold keeps a record, or all of a person, past its day.</translation>
    </message>
    <message>
      <source>Agency and record number, or the person identifier</source>
      <translation>Agency and record number, or the person identifier</translation>
    </message>
    <message>
      <source>Authority</source>
      <translation>Authority</translation>
    </message>
    <message>
      <source>Everything of a person</source>
      <translation>Everything of a person</translation>
    </message>
    <message>
      <source>Hold</source>
      <translation>Hold</translation>
    </message>
    <message>
      <source>Legal holds</source>
      <translation>Legal holds</translation>
    </message>
    <message>
      <source>Li&amp;ft…</source>
      <translation>Li&amp;ft…</translation>
    </message>
    <message>
      <source>Lies</source>
      <translation>Lies</translation>
    </message>
    <message>
      <source>Lift</source>
      <translation>Lift</translation>
    </message>
    <message>
      <source>Lift hold {0}?</source>
      <translation>Lift hold {0}?</translation>
    </message>
    <message>
      <source>Lifted {0}</source>
      <translation>Lifted {0}</translation>
    </message>
    <message>
      <source>No legal hold</source>
      <translation>No legal hold</translation>
    </message>
    <message>
      <source>On</source>
      <translation>On</translation>
    </message>
    <message>
      <source>On what</source>
      <translation>On what</translation>
    </message>
    <message>
      <source>One record</source>
      <translation>One record</translation>
    </message>
    <message>
      <source>Reason</source>
      <translation>Reason</translation>
    </message>
    <message>
      <source>Set</source>
      <translation>Set</translation>
    </message>
    <message>
      <source>Set a hol&amp;d…</source>
      <translation>Set a hol&amp;d…</translation>
    </message>
    <message>
      <source>Set a legal hold?</source>
      <translation>Set a legal hold?</translation>
    </message>
    <message>
      <source>State</source>
      <translation>State</translation>
    </message>
    <message>
      <source>The court, the order, the request</source>
      <translation>The court, the order, the request</translation>
    </message>
    <message>
      <source>Which</source>
      <translation>Which</translation>
    </message>
    <message>
      <source>While it lies, nothing of it leaves because its time is over.</source>
      <translation>While it lies, nothing of it leaves because its time is over.</translation>
    </message>
    <message>
      <source>lifting a legal hold</source>
      <translation>lifting a legal hold</translation>
    </message>
    <message>
      <source>reading the legal holds</source>
      <translation>reading the legal holds</translation>
    </message>
    <message>
      <source>setting a legal hold</source>
      <translation>setting a legal hold</translation>
    </message>
    <message>
      <source>{0} does not lie any more. If its day is over, it can be proposed for removal.</source>
      <translation>{0} does not lie any more. If its day is over, it can be proposed for removal.</translation>
    </message>
  </context>
  <context>
    <name>LimitPicture</name>
    <message>
      <source>A drawing of where the limits lie. It is nobody's face.</source>
      <translation>A drawing of where the limits lie. It is nobody's face.</translation>
    </message>
    <message>
      <source>Drawing of what limits this probe</source>
      <translation>Drawing of what limits this probe</translation>
    </message>
    <message>
      <source>blocks</source>
      <translation>blocks</translation>
    </message>
    <message>
      <source>burnt out</source>
      <translation>burnt out</translation>
    </message>
    <message>
      <source>colour not natural</source>
      <translation>colour not natural</translation>
    </message>
    <message>
      <source>few tones</source>
      <translation>few tones</translation>
    </message>
    <message>
      <source>lit unequally</source>
      <translation>lit unequally</translation>
    </message>
    <message>
      <source>little detail</source>
      <translation>little detail</translation>
    </message>
    <message>
      <source>no colour</source>
      <translation>no colour</translation>
    </message>
    <message>
      <source>the frame ends</source>
      <translation>the frame ends</translation>
    </message>
    <message>
      <source>tilted</source>
      <translation>tilted</translation>
    </message>
    <message>
      <source>turned</source>
      <translation>turned</translation>
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
      <translation> And {0} more.</translation>
    </message>
    <message>
      <source>&amp;Check the whole log</source>
      <translation>&amp;Check the whole log</translation>
    </message>
    <message>
      <source>Begun</source>
      <translation>Begun</translation>
    </message>
    <message>
      <source>Choose a session at the left to read what was done in it.</source>
      <translation>Choose a session at the left to read what was done in it.</translation>
    </message>
    <message>
      <source>Concerns</source>
      <translation>Concerns</translation>
    </message>
    <message>
      <source>Details</source>
      <translation>Details</translation>
    </message>
    <message>
      <source>Each sign-in begins one.</source>
      <translation>Each sign-in begins one.</translation>
    </message>
    <message>
      <source>Entries</source>
      <translation>Entries</translation>
    </message>
    <message>
      <source>Entry</source>
      <translation>Entry</translation>
    </message>
    <message>
      <source>Event</source>
      <translation>Event</translation>
    </message>
    <message>
      <source>Every outcome</source>
      <translation>Every outcome</translation>
    </message>
    <message>
      <source>Export session…</source>
      <translation>Export session…</translation>
    </message>
    <message>
      <source>Export the session</source>
      <translation>Export the session</translation>
    </message>
    <message>
      <source>Exporting</source>
      <translation>Exporting</translation>
    </message>
    <message>
      <source>Find entries</source>
      <translation>Find entries</translation>
    </message>
    <message>
      <source>Find in event, objects or details</source>
      <translation>Find in event, objects or details</translation>
    </message>
    <message>
      <source>Log</source>
      <translation>Log</translation>
    </message>
    <message>
      <source>No entry is like that</source>
      <translation>No entry is like that</translation>
    </message>
    <message>
      <source>No session chosen</source>
      <translation>No session chosen</translation>
    </message>
    <message>
      <source>No sessions yet</source>
      <translation>No sessions yet</translation>
    </message>
    <message>
      <source>Outcome</source>
      <translation>Outcome</translation>
    </message>
    <message>
      <source>Person</source>
      <translation>Person</translation>
    </message>
    <message>
      <source>Saved as {0}. SHA-256: {1}</source>
      <translation>Saved as {0}. SHA-256: {1}</translation>
    </message>
    <message>
      <source>Sessions</source>
      <translation>Sessions</translation>
    </message>
    <message>
      <source>Take the words or the outcome back to see every entry.</source>
      <translation>Take the words or the outcome back to see every entry.</translation>
    </message>
    <message>
      <source>The log is NOT whole. {0}{1} Stop work here, keep the folder as it is, and report it.</source>
      <translation>The log is NOT whole. {0}{1} Stop work here, keep the folder as it is, and report it.</translation>
    </message>
    <message>
      <source>The log is whole: each of its {0:,} entries follows from the one before.</source>
      <translation>The log is whole: each of its {0:,} entries follows from the one before.</translation>
    </message>
    <message>
      <source>Time</source>
      <translation>Time</translation>
    </message>
    <message>
      <source>ZIP (*.zip)</source>
      <translation>ZIP (*.zip)</translation>
    </message>
    <message>
      <source>checking the whole log</source>
      <translation>checking the whole log</translation>
    </message>
    <message>
      <source>exporting the session</source>
      <translation>exporting the session</translation>
    </message>
    <message>
      <source>reading the log</source>
      <translation>reading the log</translation>
    </message>
    <message>
      <source>reading the sessions</source>
      <translation>reading the sessions</translation>
    </message>
    <message>
      <source>{0} of {1} entries</source>
      <translation>{0} of {1} entries</translation>
    </message>
  </context>
  <context>
    <name>MainWindow</name>
    <message>
      <source>As the system</source>
      <translation>As the system</translation>
    </message>
    <message>
      <source>Change passphrase…</source>
      <translation>Change passphrase…</translation>
    </message>
    <message>
      <source>Dark or light</source>
      <translation>Dark or light</translation>
    </message>
    <message>
      <source>Dates</source>
      <translation>Dates</translation>
    </message>
    <message>
      <source>Language (from the next start)</source>
      <translation>Language (from the next start)</translation>
    </message>
    <message>
      <source>Security keys…</source>
      <translation>Security keys…</translation>
    </message>
    <message>
      <source>Still at work: {0}. It is stopped, and nothing of it is kept.</source>
      <translation>Still at work: {0}. It is stopped, and nothing of it is kept.</translation>
    </message>
    <message>
      <source>Stop it</source>
      <translation>Stop it</translation>
    </message>
    <message>
      <source>Stop what is running?</source>
      <translation>Stop what is running?</translation>
    </message>
    <message>
      <source>looking at your certificate</source>
      <translation>looking at your certificate</translation>
    </message>
    <message>
      <source>signing out</source>
      <translation>signing out</translation>
    </message>
    <message>
      <source>starting the face analysis</source>
      <translation>starting the face analysis</translation>
    </message>
  </context>
  <context>
    <name>MeasureTool</name>
    <message>
      <source>{0:.0f} px · viewing aid</source>
      <translation>{0:.0f} px · viewing aid</translation>
    </message>
    <message>
      <source>{0:.2f} eye distances · {1:.0f} px · viewing aid</source>
      <translation>{0:.2f} eye distances · {1:.0f} px · viewing aid</translation>
    </message>
  </context>
  <context>
    <name>MeasuresTable</name>
    <message>
      <source>Components that were not assessed</source>
      <translation>Components that were not assessed</translation>
    </message>
    <message>
      <source>Components with a value</source>
      <translation>Components with a value</translation>
    </message>
    <message>
      <source>Measures of this face</source>
      <translation>Measures of this face</translation>
    </message>
    <message>
      <source>They are taken as soon as a face is chosen.</source>
      <translation>They are taken as soon as a face is chosen.</translation>
    </message>
    <message>
      <source>What limits this probe</source>
      <translation>What limits this probe</translation>
    </message>
    <message>
      <source>{0} components measured</source>
      <translation>{0} components measured</translation>
    </message>
    <message>
      <source>{0} components not assessed</source>
      <translation>{0} components not assessed</translation>
    </message>
  </context>
  <context>
    <name>MemberPanel</name>
    <message>
      <source>A signed statement of a training room that this section trusts</source>
      <translation>A signed statement of a training room that this section trusts</translation>
    </message>
    <message>
      <source>Access</source>
      <translation>Access</translation>
    </message>
    <message>
      <source>Account</source>
      <translation>Account</translation>
    </message>
    <message>
      <source>Approve</source>
      <translation>Approve</translation>
    </message>
    <message>
      <source>Assign</source>
      <translation>Assign</translation>
    </message>
    <message>
      <source>Badge</source>
      <translation>Badge</translation>
    </message>
    <message>
      <source>Belongs to</source>
      <translation>Belongs to</translation>
    </message>
    <message>
      <source>Course</source>
      <translation>Course</translation>
    </message>
    <message>
      <source>Disable</source>
      <translation>Disable</translation>
    </message>
    <message>
      <source>Enable</source>
      <translation>Enable</translation>
    </message>
    <message>
      <source>From a statement</source>
      <translation>From a statement</translation>
    </message>
    <message>
      <source>Issue certificate</source>
      <translation>Issue certificate</translation>
    </message>
    <message>
      <source>Last day</source>
      <translation>Last day</translation>
    </message>
    <message>
      <source>Last signed in</source>
      <translation>Last signed in</translation>
    </message>
    <message>
      <source>Like 2027-06-30.</source>
      <translation>Like 2027-06-30.</translation>
    </message>
    <message>
      <source>New first passphrase</source>
      <translation>New first passphrase</translation>
    </message>
    <message>
      <source>Other roles</source>
      <translation>Other roles</translation>
    </message>
    <message>
      <source>Passphrase</source>
      <translation>Passphrase</translation>
    </message>
    <message>
      <source>Propose these roles</source>
      <translation>Propose these roles</translation>
    </message>
    <message>
      <source>Reason</source>
      <translation>Reason</translation>
    </message>
    <message>
      <source>Refuse</source>
      <translation>Refuse</translation>
    </message>
    <message>
      <source>Release</source>
      <translation>Release</translation>
    </message>
    <message>
      <source>Reset passphrase</source>
      <translation>Reset passphrase</translation>
    </message>
    <message>
      <source>Reset second factor</source>
      <translation>Reset second factor</translation>
    </message>
    <message>
      <source>Second factor</source>
      <translation>Second factor</translation>
    </message>
    <message>
      <source>Sign-in name</source>
      <translation>Sign-in name</translation>
    </message>
    <message>
      <source>Squad or section; the register counts by it.</source>
      <translation>Squad or section; the register counts by it.</translation>
    </message>
    <message>
      <source>State</source>
      <translation>State</translation>
    </message>
    <message>
      <source>Training</source>
      <translation>Training</translation>
    </message>
    <message>
      <source>Training certificate</source>
      <translation>Training certificate</translation>
    </message>
    <message>
      <source>Unit</source>
      <translation>Unit</translation>
    </message>
    <message>
      <source>never</source>
      <translation>never</translation>
    </message>
    <message>
      <source>none</source>
      <translation>none</translation>
    </message>
    <message>
      <source>set up</source>
      <translation>set up</translation>
    </message>
    <message>
      <source>to be changed at the next sign-in</source>
      <translation>to be changed at the next sign-in</translation>
    </message>
    <message>
      <source>{0}, until {1}</source>
      <translation>{0}, until {1}</translation>
    </message>
    <message>
      <source>{0}. Proposed by {1}, {2}.</source>
      <translation>{0}. Proposed by {1}, {2}.</translation>
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
      <translation>A network turns a face into the numbers that are searched; two networks are never compared with each other. Another one describes every photo while the gallery is searched with the one in use, and what it has described is kept when it is stopped. Once every photo is described, the gallery can be switched. Weight files (.dat) lie in the models folder of the workspace.</translation>
    </message>
    <message>
      <source>Begun</source>
      <translation>Begun</translation>
    </message>
    <message>
      <source>Describe again</source>
      <translation>Describe again</translation>
    </message>
    <message>
      <source>Describe every photo</source>
      <translation>Describe every photo</translation>
    </message>
    <message>
      <source>Describing; it can be stopped in the bar below</source>
      <translation>Describing; it can be stopped in the bar below</translation>
    </message>
    <message>
      <source>Every photo is described. The gallery can be switched.</source>
      <translation>Every photo is described. The gallery can be switched.</translation>
    </message>
    <message>
      <source>Every photo is described; the gallery can be switched</source>
      <translation>Every photo is described; the gallery can be switched</translation>
    </message>
    <message>
      <source>From now on the gallery is searched with {0}. Searches of before keep their network; what this one finds was not validated on this gallery yet.</source>
      <translation>From now on the gallery is searched with {0}. Searches of before keep their network; what this one finds was not validated on this gallery yet.</translation>
    </message>
    <message>
      <source>In use</source>
      <translation>In use</translation>
    </message>
    <message>
      <source>Its SHA-256</source>
      <translation>Its SHA-256</translation>
    </message>
    <message>
      <source>Network</source>
      <translation>Network</translation>
    </message>
    <message>
      <source>Networks</source>
      <translation>Networks</translation>
    </message>
    <message>
      <source>No other network is in the models folder</source>
      <translation>No other network is in the models folder</translation>
    </message>
    <message>
      <source>Nothing described yet</source>
      <translation>Nothing described yet</translation>
    </message>
    <message>
      <source>Photo, and why</source>
      <translation>Photo, and why</translation>
    </message>
    <message>
      <source>Photos described</source>
      <translation>Photos described</translation>
    </message>
    <message>
      <source>Photos that could not be described</source>
      <translation>Photos that could not be described</translation>
    </message>
    <message>
      <source>State</source>
      <translation>State</translation>
    </message>
    <message>
      <source>Switch</source>
      <translation>Switch</translation>
    </message>
    <message>
      <source>Switch the gallery</source>
      <translation>Switch the gallery</translation>
    </message>
    <message>
      <source>Switch the gallery to another network?</source>
      <translation>Switch the gallery to another network?</translation>
    </message>
    <message>
      <source>The gallery is being described again. It goes on; photos that cannot be described are told only here. Leave?</source>
      <translation>The gallery is being described again. It goes on; photos that cannot be described are told only here. Leave?</translation>
    </message>
    <message>
      <source>The gallery is searched with {0} from now on. Check every photo, and validate the gallery.</source>
      <translation>The gallery is searched with {0} from now on. Check every photo, and validate the gallery.</translation>
    </message>
    <message>
      <source>This one is in use; choose another</source>
      <translation>This one is in use; choose another</translation>
    </message>
    <message>
      <source>describing the gallery again</source>
      <translation>describing the gallery again</translation>
    </message>
    <message>
      <source>reading the networks</source>
      <translation>reading the networks</translation>
    </message>
    <message>
      <source>switching the gallery</source>
      <translation>switching the gallery</translation>
    </message>
    <message>
      <source>{0} photos are still not described, so the gallery cannot be switched.</source>
      <translation>{0} photos are still not described, so the gallery cannot be switched.</translation>
    </message>
  </context>
  <context>
    <name>NewPart</name>
    <message>
      <source>Build exercise</source>
      <translation>Build exercise</translation>
    </message>
    <message>
      <source>Building the exercise</source>
      <translation>Building the exercise</translation>
    </message>
    <message>
      <source>Exercise {0} is built and given to {1}. It waits in their list under Practice.</source>
      <translation>Exercise {0} is built and given to {1}. It waits in their list under Practice.</translation>
    </message>
    <message>
      <source>Exercise {0} is built. Give it to examiners under Exercises.</source>
      <translation>Exercise {0} is built. Give it to examiners under Exercises.</translation>
    </message>
    <message>
      <source>Twenty cases with one press, given to those ticked below:</source>
      <translation>Twenty cases with one press, given to those ticked below:</translation>
    </message>
    <message>
      <source>Twenty cases: {0}</source>
      <translation>Twenty cases: {0}</translation>
    </message>
    <message>
      <source>building an exercise</source>
      <translation>building an exercise</translation>
    </message>
    <message>
      <source>reading who examines</source>
      <translation>reading who examines</translation>
    </message>
  </context>
  <context>
    <name>NewRequestPage</name>
    <message>
      <source>Empty the fields</source>
      <translation>Empty the fields</translation>
    </message>
    <message>
      <source>New request</source>
      <translation>New request</translation>
    </message>
    <message>
      <source>Nothing is searched without a request. What you write here stands on every report.</source>
      <translation>Nothing is searched without a request. What you write here stands on every report.</translation>
    </message>
    <message>
      <source>Nothing of this is recorded yet; what you write is kept as your draft</source>
      <translation>Nothing of this is recorded yet; what you write is kept as your draft</translation>
    </message>
    <message>
      <source>Open request</source>
      <translation>Open request</translation>
    </message>
    <message>
      <source>Opening the request</source>
      <translation>Opening the request</translation>
    </message>
    <message>
      <source>Put it back</source>
      <translation>Put it back</translation>
    </message>
    <message>
      <source>Where the pictures come from, and what allows you to use them.</source>
      <translation>Where the pictures come from, and what allows you to use them.</translation>
    </message>
    <message>
      <source>opening the request</source>
      <translation>opening the request</translation>
    </message>
  </context>
  <context>
    <name>NextAction</name>
    <message>
      <source>Go there</source>
      <translation>Go there</translation>
    </message>
  </context>
  <context>
    <name>Notice</name>
    <message>
      <source>Close this notice</source>
      <translation>Close this notice</translation>
    </message>
  </context>
  <context>
    <name>NumberRow</name>
    <message>
      <source>{0}, slider</source>
      <translation>{0}, slider</translation>
    </message>
  </context>
  <context>
    <name>OrderCompare</name>
    <message>
      <source>The machine's order</source>
      <translation>The machine's order</translation>
    </message>
    <message>
      <source>Your order and the machine's order</source>
      <translation>Your order and the machine's order</translation>
    </message>
    <message>
      <source>Your order, and your words</source>
      <translation>Your order, and your words</translation>
    </message>
    <message>
      <source>{0}. {1}, {2}, machine rank {3}</source>
      <translation>{0}. {1}, {2}, machine rank {3}</translation>
    </message>
  </context>
  <context>
    <name>OutcomeFields</name>
    <message>
      <source>On the day</source>
      <translation>On the day</translation>
    </message>
    <message>
      <source>Outcome</source>
      <translation>Outcome</translation>
    </message>
    <message>
      <source>Told by</source>
      <translation>Told by</translation>
    </message>
    <message>
      <source>What it rests on</source>
      <translation>What it rests on</translation>
    </message>
  </context>
  <context>
    <name>OutcomeFigures</name>
    <message>
      <source>Each lead is the work of three people, and cases differ: this compares nobody.</source>
      <translation>Each lead is the work of three people, and cases differ: this compares nobody.</translation>
    </message>
    <message>
      <source>The truth of {0:,} of them is known, which is too few to say anything of a person: {1} are needed.</source>
      <translation>The truth of {0:,} of them is known, which is too few to say anything of a person: {1} are needed.</translation>
    </message>
    <message>
      <source>The whole section</source>
      <translation>The whole section</translation>
    </message>
    <message>
      <source>Whose leads are counted</source>
      <translation>Whose leads are counted</translation>
    </message>
    <message>
      <source>Wrong in {0:,} of {1:,} whose truth is known; from so many, the true share may lie anywhere between {2:.0f} and {3:.0f} of 100.</source>
      <translation>Wrong in {0:,} of {1:,} whose truth is known; from so many, the true share may lie anywhere between {2:.0f} and {3:.0f} of 100.</translation>
    </message>
    <message>
      <source>{0:,} leads: {1:,} confirmed by other evidence, {2:,} wrong person, {3:,} not known, {4:,} without word.</source>
      <translation>{0:,} leads: {1:,} confirmed by other evidence, {2:,} wrong person, {3:,} not known, {4:,} without word.</translation>
    </message>
  </context>
  <context>
    <name>OversightPage</name>
    <message>
      <source>&amp;Disclosure</source>
      <translation>&amp;Disclosure</translation>
    </message>
    <message>
      <source>&amp;Over time</source>
      <translation>&amp;Over time</translation>
    </message>
    <message>
      <source>&amp;Register</source>
      <translation>&amp;Register</translation>
    </message>
    <message>
      <source>&amp;Time line</source>
      <translation>&amp;Time line</translation>
    </message>
    <message>
      <source>&amp;Who has seen</source>
      <translation>&amp;Who has seen</translation>
    </message>
    <message>
      <source>Auditor's room</source>
      <translation>Auditor's room</translation>
    </message>
    <message>
      <source>E&amp;xport</source>
      <translation>E&amp;xport</translation>
    </message>
    <message>
      <source>Re&amp;ceipts</source>
      <translation>Re&amp;ceipts</translation>
    </message>
    <message>
      <source>Re&amp;view</source>
      <translation>Re&amp;view</translation>
    </message>
  </context>
  <context>
    <name>OwnKeysDialog</name>
    <message>
      <source>'{0}' is added.</source>
      <translation>'{0}' is added.</translation>
    </message>
    <message>
      <source>A security key is asked for at every sign-in from then on, beside the passphrase. Add two, and keep one in a safe place. A lost key is voided by an administrator and a supervisor, with all other keys and the app.</source>
      <translation>A security key is asked for at every sign-in from then on, beside the passphrase. Add two, and keep one in a safe place. A lost key is voided by an administrator and a supervisor, with all other keys and the app.</translation>
    </message>
    <message>
      <source>Add the key</source>
      <translation>Add the key</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Cancel</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Close</translation>
    </message>
    <message>
      <source>For example what is written on it.</source>
      <translation>For example what is written on it.</translation>
    </message>
    <message>
      <source>Name of the key</source>
      <translation>Name of the key</translation>
    </message>
    <message>
      <source>PIN of the key, if it has one</source>
      <translation>PIN of the key, if it has one</translation>
    </message>
    <message>
      <source>Plug in the key and touch it when it blinks.</source>
      <translation>Plug in the key and touch it when it blinks.</translation>
    </message>
    <message>
      <source>Security keys</source>
      <translation>Security keys</translation>
    </message>
    <message>
      <source>You have added none.</source>
      <translation>You have added none.</translation>
    </message>
    <message>
      <source>Yours: {0}.</source>
      <translation>Yours: {0}.</translation>
    </message>
    <message>
      <source>reading your keys</source>
      <translation>reading your keys</translation>
    </message>
    <message>
      <source>waiting for the security key</source>
      <translation>waiting for the security key</translation>
    </message>
  </context>
  <context>
    <name>OwnPassphraseDialog</name>
    <message>
      <source>Another passphrase</source>
      <translation>Another passphrase</translation>
    </message>
    <message>
      <source>At least {0} characters; several words are easy to keep in mind.</source>
      <translation>At least {0} characters; several words are easy to keep in mind.</translation>
    </message>
    <message>
      <source>Change</source>
      <translation>Change</translation>
    </message>
    <message>
      <source>Change passphrase</source>
      <translation>Change passphrase</translation>
    </message>
    <message>
      <source>Checking the passphrase</source>
      <translation>Checking the passphrase</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Close</translation>
    </message>
    <message>
      <source>The other passphrase again</source>
      <translation>The other passphrase again</translation>
    </message>
    <message>
      <source>The two passphrases differ</source>
      <translation>The two passphrases differ</translation>
    </message>
    <message>
      <source>Your passphrase</source>
      <translation>Your passphrase</translation>
    </message>
    <message>
      <source>Your passphrase is changed. The old one opens nothing any more.</source>
      <translation>Your passphrase is changed. The old one opens nothing any more.</translation>
    </message>
    <message>
      <source>changing the passphrase</source>
      <translation>changing the passphrase</translation>
    </message>
  </context>
  <context>
    <name>PaneTools</name>
    <message>
      <source>It needs the eyes of both pictures.</source>
      <translation>It needs the eyes of both pictures.</translation>
    </message>
    <message>
      <source>It opens with a candidate, on the original, until the lock.</source>
      <translation>It opens with a candidate, on the original, until the lock.</translation>
    </message>
    <message>
      <source>It opens with a candidate.</source>
      <translation>It opens with a candidate.</translation>
    </message>
  </context>
  <context>
    <name>PartedPage</name>
    <message>
      <source>Parts of the page {0}</source>
      <translation>Parts of the page {0}</translation>
    </message>
  </context>
  <context>
    <name>PassingFields</name>
    <message>
      <source>Given to</source>
      <translation>Given to</translation>
    </message>
    <message>
      <source>On the day</source>
      <translation>On the day</translation>
    </message>
    <message>
      <source>Passed on by</source>
      <translation>Passed on by</translation>
    </message>
    <message>
      <source>Purpose</source>
      <translation>Purpose</translation>
    </message>
  </context>
  <context>
    <name>PathField</name>
    <message>
      <source>Browse: {0}</source>
      <translation>Browse: {0}</translation>
    </message>
    <message>
      <source>Browse…</source>
      <translation>Browse…</translation>
    </message>
  </context>
  <context>
    <name>PeriodFields</name>
    <message>
      <source>From</source>
      <translation>From</translation>
    </message>
    <message>
      <source>Last {0} days</source>
      <translation>Last {0} days</translation>
    </message>
    <message>
      <source>Period</source>
      <translation>Period</translation>
    </message>
    <message>
      <source>To</source>
      <translation>To</translation>
    </message>
    <message>
      <source>{0} to {1}</source>
      <translation>{0} to {1}</translation>
    </message>
  </context>
  <context>
    <name>PhotoChooser</name>
    <message>
      <source>1 photo</source>
      <translation>1 photo</translation>
    </message>
    <message>
      <source>Next photo (Down)</source>
      <translation>Next photo (Down)</translation>
    </message>
    <message>
      <source>Photo of {0}</source>
      <translation>Photo of {0}</translation>
    </message>
    <message>
      <source>Photos of the candidate</source>
      <translation>Photos of the candidate</translation>
    </message>
    <message>
      <source>Previous photo (Up)</source>
      <translation>Previous photo (Up)</translation>
    </message>
    <message>
      <source>{0} photos</source>
      <translation>{0} photos</translation>
    </message>
  </context>
  <context>
    <name>PictureCanvas</name>
    <message>
      <source>fit</source>
      <translation>fit</translation>
    </message>
  </context>
  <context>
    <name>PicturesPart</name>
    <message>
      <source>Add a picture</source>
      <translation>Add a picture</translation>
    </message>
    <message>
      <source>Add picture</source>
      <translation>Add picture</translation>
    </message>
    <message>
      <source>Added</source>
      <translation>Added</translation>
    </message>
    <message>
      <source>Added from frame {0}. Exercises show {1} on it from now on.</source>
      <translation>Added from frame {0}. Exercises show {1} on it from now on.</translation>
    </message>
    <message>
      <source>All files (*)</source>
      <translation>All files (*)</translation>
    </message>
    <message>
      <source>By what right</source>
      <translation>By what right</translation>
    </message>
    <message>
      <source>Choose a still or clip</source>
      <translation>Choose a still or clip</translation>
    </message>
    <message>
      <source>Exercises show the photos of the training gallery. A still or clip added here is shown instead.</source>
      <translation>Exercises show the photos of the training gallery. A still or clip added here is shown instead.</translation>
    </message>
    <message>
      <source>Invented, or whose consent.</source>
      <translation>Invented, or whose consent.</translation>
    </message>
    <message>
      <source>No pictures of your own</source>
      <translation>No pictures of your own</translation>
    </message>
    <message>
      <source>Passage of the clip</source>
      <translation>Passage of the clip</translation>
    </message>
    <message>
      <source>Person identifier</source>
      <translation>Person identifier</translation>
    </message>
    <message>
      <source>Pictures</source>
      <translation>Pictures</translation>
    </message>
    <message>
      <source>Somebody with a photo in the training gallery.</source>
      <translation>Somebody with a photo in the training gallery.</translation>
    </message>
    <message>
      <source>Still or clip</source>
      <translation>Still or clip</translation>
    </message>
    <message>
      <source>The best frame of one face is kept, not the file itself.</source>
      <translation>The best frame of one face is kept, not the file itself.</translation>
    </message>
    <message>
      <source>looking for the face</source>
      <translation>looking for the face</translation>
    </message>
    <message>
      <source>reading the pictures</source>
      <translation>reading the pictures</translation>
    </message>
    <message>
      <source>the only one</source>
      <translation>the only one</translation>
    </message>
    <message>
      <source>{0} is missing</source>
      <translation>{0} is missing</translation>
    </message>
  </context>
  <context>
    <name>PracticePage</name>
    <message>
      <source>A trainer gives exercises out; they appear here.</source>
      <translation>A trainer gives exercises out; they appear here.</translation>
    </message>
    <message>
      <source>Choose an exercise</source>
      <translation>Choose an exercise</translation>
    </message>
    <message>
      <source>Ended</source>
      <translation>Ended</translation>
    </message>
    <message>
      <source>Exercise</source>
      <translation>Exercise</translation>
    </message>
    <message>
      <source>How I do over time</source>
      <translation>How I do over time</translation>
    </message>
    <message>
      <source>Look through it again</source>
      <translation>Look through it again</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <source>No exercise</source>
      <translation>No exercise</translation>
    </message>
    <message>
      <source>Open exercise</source>
      <translation>Open exercise</translation>
    </message>
    <message>
      <source>Practice</source>
      <translation>Practice</translation>
    </message>
    <message>
      <source>Score</source>
      <translation>Score</translation>
    </message>
    <message>
      <source>State</source>
      <translation>State</translation>
    </message>
    <message>
      <source>The score of an exercise appears here after its last case.</source>
      <translation>The score of an exercise appears here after its last case.</translation>
    </message>
    <message>
      <source>Truth</source>
      <translation>Truth</translation>
    </message>
    <message>
      <source>Until</source>
      <translation>Until</translation>
    </message>
    <message>
      <source>Your exercises</source>
      <translation>Your exercises</translation>
    </message>
    <message>
      <source>no date</source>
      <translation>no date</translation>
    </message>
    <message>
      <source>reading your exercises</source>
      <translation>reading your exercises</translation>
    </message>
    <message>
      <source>scoring</source>
      <translation>scoring</translation>
    </message>
    <message>
      <source>{0} of {1} answered</source>
      <translation>{0} of {1} answered</translation>
    </message>
  </context>
  <context>
    <name>ProbeChoice</name>
    <message>
      <source>Edited (1 step)</source>
      <translation>Edited (1 step)</translation>
    </message>
    <message>
      <source>Edited ({0} steps)</source>
      <translation>Edited ({0} steps)</translation>
    </message>
    <message>
      <source>Original</source>
      <translation>Original</translation>
    </message>
    <message>
      <source>viewing aid</source>
      <translation>viewing aid</translation>
    </message>
  </context>
  <context>
    <name>ProbeForm</name>
    <message>
      <source>&amp;I attest this</source>
      <translation>&amp;I attest this</translation>
    </message>
    <message>
      <source>Attestation is missing</source>
      <translation>Attestation is missing</translation>
    </message>
    <message>
      <source>Probe type</source>
      <translation>Probe type</translation>
    </message>
    <message>
      <source>Probe type is missing</source>
      <translation>Probe type is missing</translation>
    </message>
    <message>
      <source>This type is never searched</source>
      <translation>This type is never searched</translation>
    </message>
  </context>
  <context>
    <name>ProbePage</name>
    <message>
      <source>A probe is one face of one frame. Look for it in the evidence.</source>
      <translation>A probe is one face of one frame. Look for it in the evidence.</translation>
    </message>
    <message>
      <source>An examiner searches</source>
      <translation>An examiner searches</translation>
    </message>
    <message>
      <source>An examiner takes the probe</source>
      <translation>An examiner takes the probe</translation>
    </message>
    <message>
      <source>Go to the evidence</source>
      <translation>Go to the evidence</translation>
    </message>
    <message>
      <source>Keep this version</source>
      <translation>Keep this version</translation>
    </message>
    <message>
      <source>No probe is chosen</source>
      <translation>No probe is chosen</translation>
    </message>
    <message>
      <source>No probe yet</source>
      <translation>No probe yet</translation>
    </message>
    <message>
      <source>Override the floor</source>
      <translation>Override the floor</translation>
    </message>
    <message>
      <source>Probe</source>
      <translation>Probe</translation>
    </message>
    <message>
      <source>Probe workshop</source>
      <translation>Probe workshop</translation>
    </message>
    <message>
      <source>Reason for the override is missing</source>
      <translation>Reason for the override is missing</translation>
    </message>
    <message>
      <source>Request {0}</source>
      <translation>Request {0}</translation>
    </message>
    <message>
      <source>Search</source>
      <translation>Search</translation>
    </message>
    <message>
      <source>Search with {0}</source>
      <translation>Search with {0}</translation>
    </message>
    <message>
      <source>Take probe</source>
      <translation>Take probe</translation>
    </message>
    <message>
      <source>Take probe {0}</source>
      <translation>Take probe {0}</translation>
    </message>
    <message>
      <source>Take {0} as probe {1}</source>
      <translation>Take {0} as probe {1}</translation>
    </message>
    <message>
      <source>The edited version is not kept yet; what you tried stays as your draft. Leave all the same?</source>
      <translation>The edited version is not kept yet; what you tried stays as your draft. Leave all the same?</translation>
    </message>
    <message>
      <source>The override is not recorded yet. Leave all the same?</source>
      <translation>The override is not recorded yet. Leave all the same?</translation>
    </message>
    <message>
      <source>The probe is not taken yet. Leave all the same?</source>
      <translation>The probe is not taken yet. Leave all the same?</translation>
    </message>
    <message>
      <source>Under the floor: another supervisor decides</source>
      <translation>Under the floor: another supervisor decides</translation>
    </message>
    <message>
      <source>opening the request</source>
      <translation>opening the request</translation>
    </message>
  </context>
  <context>
    <name>ProbeShelf</name>
    <message>
      <source>Edited version</source>
      <translation>Edited version</translation>
    </message>
    <message>
      <source>Eyes placed by hand</source>
      <translation>Eyes placed by hand</translation>
    </message>
    <message>
      <source>Face</source>
      <translation>Face</translation>
    </message>
    <message>
      <source>Found by {0}</source>
      <translation>Found by {0}</translation>
    </message>
    <message>
      <source>Frame</source>
      <translation>Frame</translation>
    </message>
    <message>
      <source>Make the edited version again and compare</source>
      <translation>Make the edited version again and compare</translation>
    </message>
    <message>
      <source>Measures</source>
      <translation>Measures</translation>
    </message>
    <message>
      <source>Original</source>
      <translation>Original</translation>
    </message>
    <message>
      <source>Override</source>
      <translation>Override</translation>
    </message>
    <message>
      <source>Probe</source>
      <translation>Probe</translation>
    </message>
    <message>
      <source>Probes of this request</source>
      <translation>Probes of this request</translation>
    </message>
    <message>
      <source>Reason for the override</source>
      <translation>Reason for the override</translation>
    </message>
    <message>
      <source>Show its frame in the evidence</source>
      <translation>Show its frame in the evidence</translation>
    </message>
    <message>
      <source>Taken</source>
      <translation>Taken</translation>
    </message>
    <message>
      <source>The probe in words</source>
      <translation>The probe in words</translation>
    </message>
    <message>
      <source>Type</source>
      <translation>Type</translation>
    </message>
    <message>
      <source>Version</source>
      <translation>Version</translation>
    </message>
    <message>
      <source>making the edited version again</source>
      <translation>making the edited version again</translation>
    </message>
    <message>
      <source>opening the edited version</source>
      <translation>opening the edited version</translation>
    </message>
    <message>
      <source>opening {0}</source>
      <translation>opening {0}</translation>
    </message>
    <message>
      <source>recording the override</source>
      <translation>recording the override</translation>
    </message>
    <message>
      <source>{0} frame {1}</source>
      <translation>{0} frame {1}</translation>
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
      <translation>Edited (1 step)</translation>
    </message>
    <message>
      <source>Edited ({0} steps)</source>
      <translation>Edited ({0} steps)</translation>
    </message>
    <message>
      <source>Original</source>
      <translation>Original</translation>
    </message>
    <message>
      <source>opening a further probe</source>
      <translation>opening a further probe</translation>
    </message>
    <message>
      <source>opening the edited probe</source>
      <translation>opening the edited probe</translation>
    </message>
    <message>
      <source>opening the probe</source>
      <translation>opening the probe</translation>
    </message>
    <message>
      <source>searched together, viewing aid</source>
      <translation>searched together, viewing aid</translation>
    </message>
    <message>
      <source>{0} · viewing aid</source>
      <translation>{0} · viewing aid</translation>
    </message>
    <message>
      <source>{0} · {1} · {2} frame {3}</source>
      <translation>{0} · {1} · {2} frame {3}</translation>
    </message>
  </context>
  <context>
    <name>ProbeTaking</name>
    <message>
      <source>Face {0}</source>
      <translation>Face {0}</translation>
    </message>
    <message>
      <source>Measures</source>
      <translation>Measures</translation>
    </message>
    <message>
      <source>No face is chosen (N)</source>
      <translation>No face is chosen (N)</translation>
    </message>
    <message>
      <source>No face was found: place the eyes (E)</source>
      <translation>No face was found: place the eyes (E)</translation>
    </message>
    <message>
      <source>No frame is shown yet</source>
      <translation>No frame is shown yet</translation>
    </message>
    <message>
      <source>Original</source>
      <translation>Original</translation>
    </message>
    <message>
      <source>Taking the probe</source>
      <translation>Taking the probe</translation>
    </message>
    <message>
      <source>The eyes are not placed yet</source>
      <translation>The eyes are not placed yet</translation>
    </message>
    <message>
      <source>measuring the face</source>
      <translation>measuring the face</translation>
    </message>
    <message>
      <source>opening frame {0}</source>
      <translation>opening frame {0}</translation>
    </message>
    <message>
      <source>opening the edited version</source>
      <translation>opening the edited version</translation>
    </message>
    <message>
      <source>placing the face</source>
      <translation>placing the face</translation>
    </message>
    <message>
      <source>taking the probe</source>
      <translation>taking the probe</translation>
    </message>
    <message>
      <source>{0} · {1} · frame {2}</source>
      <translation>{0} · {1} · frame {2}</translation>
    </message>
  </context>
  <context>
    <name>ProficiencyPage</name>
    <message>
      <source>&amp;Scores</source>
      <translation>&amp;Scores</translation>
    </message>
    <message>
      <source>&amp;Tests</source>
      <translation>&amp;Tests</translation>
    </message>
    <message>
      <source>Proficiency tests</source>
      <translation>Proficiency tests</translation>
    </message>
  </context>
  <context>
    <name>QualityRows</name>
    <message>
      <source>Component</source>
      <translation>Component</translation>
    </message>
    <message>
      <source>Reference</source>
      <translation>Reference</translation>
    </message>
    <message>
      <source>Value</source>
      <translation>Value</translation>
    </message>
  </context>
  <context>
    <name>QueueFilters</name>
    <message>
      <source>Every stage</source>
      <translation>Every stage</translation>
    </message>
    <message>
      <source>Everybody's</source>
      <translation>Everybody's</translation>
    </message>
    <message>
      <source>Find by number, case or offence</source>
      <translation>Find by number, case or offence</translation>
    </message>
    <message>
      <source>Find by number, case or offence (Ctrl+F)</source>
      <translation>Find by number, case or offence (Ctrl+F)</translation>
    </message>
    <message>
      <source>Find requests</source>
      <translation>Find requests</translation>
    </message>
    <message>
      <source>Mine</source>
      <translation>Mine</translation>
    </message>
    <message>
      <source>Stage</source>
      <translation>Stage</translation>
    </message>
    <message>
      <source>The section's</source>
      <translation>The section's</translation>
    </message>
    <message>
      <source>Waits for you</source>
      <translation>Waits for you</translation>
    </message>
    <message>
      <source>Whose</source>
      <translation>Whose</translation>
    </message>
  </context>
  <context>
    <name>QueuePage</name>
    <message>
      <source>A request says who asks, about which case, and for what reason. Everything else begins with one.</source>
      <translation>A request says who asks, about which case, and for what reason. Everything else begins with one.</translation>
    </message>
    <message>
      <source>Age</source>
      <translation>Age</translation>
    </message>
    <message>
      <source>Case</source>
      <translation>Case</translation>
    </message>
    <message>
      <source>Mine</source>
      <translation>Mine</translation>
    </message>
    <message>
      <source>New request</source>
      <translation>New request</translation>
    </message>
    <message>
      <source>No request is chosen</source>
      <translation>No request is chosen</translation>
    </message>
    <message>
      <source>No request is like that</source>
      <translation>No request is like that</translation>
    </message>
    <message>
      <source>No requests yet</source>
      <translation>No requests yet</translation>
    </message>
    <message>
      <source>Nothing fits what you look for. Take the words or the choices back to see every request.</source>
      <translation>Nothing fits what you look for. Take the words or the choices back to see every request.</translation>
    </message>
    <message>
      <source>Offence or occasion</source>
      <translation>Offence or occasion</translation>
    </message>
    <message>
      <source>Open this request</source>
      <translation>Open this request</translation>
    </message>
    <message>
      <source>Opened</source>
      <translation>Opened</translation>
    </message>
    <message>
      <source>Queue</source>
      <translation>Queue</translation>
    </message>
    <message>
      <source>Request</source>
      <translation>Request</translation>
    </message>
    <message>
      <source>Requests</source>
      <translation>Requests</translation>
    </message>
    <message>
      <source>Show every request</source>
      <translation>Show every request</translation>
    </message>
    <message>
      <source>Stage</source>
      <translation>Stage</translation>
    </message>
    <message>
      <source>The section's</source>
      <translation>The section's</translation>
    </message>
    <message>
      <source>Waits for you</source>
      <translation>Waits for you</translation>
    </message>
    <message>
      <source>Your next step</source>
      <translation>Your next step</translation>
    </message>
    <message>
      <source>reading the queue</source>
      <translation>reading the queue</translation>
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
      <translation>Sections</translation>
    </message>
    <message>
      <source>done</source>
      <translation>done</translation>
    </message>
    <message>
      <source>not begun</source>
      <translation>not begun</translation>
    </message>
    <message>
      <source>open</source>
      <translation>open</translation>
    </message>
  </context>
  <context>
    <name>RatingPanel</name>
    <message>
      <source>P  Possible: the same person</source>
      <translation>P  Possible: the same person</translation>
    </message>
    <message>
      <source>What the pictures support</source>
      <translation>What the pictures support</translation>
    </message>
    <message>
      <source>{0} of {1} rated</source>
      <translation>{0} of {1} rated</translation>
    </message>
    <message>
      <source>{0} · candidate {1} called</source>
      <translation>{0} · candidate {1} called</translation>
    </message>
    <message>
      <source>{0} · nobody called</source>
      <translation>{0} · nobody called</translation>
    </message>
  </context>
  <context>
    <name>ReadingView</name>
    <message>
      <source>Particulars</source>
      <translation>Particulars</translation>
    </message>
  </context>
  <context>
    <name>RecordsSection</name>
    <message>
      <source>&amp;Open the photo</source>
      <translation>&amp;Open the photo</translation>
    </message>
    <message>
      <source>&amp;Propose removal…</source>
      <translation>&amp;Propose removal…</translation>
    </message>
    <message>
      <source>Agency</source>
      <translation>Agency</translation>
    </message>
    <message>
      <source>At least {0} characters; it goes on record with your name.</source>
      <translation>At least {0} characters; it goes on record with your name.</translation>
    </message>
    <message>
      <source>Kept until</source>
      <translation>Kept until</translation>
    </message>
    <message>
      <source>Lawful basis</source>
      <translation>Lawful basis</translation>
    </message>
    <message>
      <source>Look up</source>
      <translation>Look up</translation>
    </message>
    <message>
      <source>More than {0} records fit; only the first are listed. Write more of the number.</source>
      <translation>More than {0} records fit; only the first are listed. Write more of the number.</translation>
    </message>
    <message>
      <source>No record chosen</source>
      <translation>No record chosen</translation>
    </message>
    <message>
      <source>No record looked up yet</source>
      <translation>No record looked up yet</translation>
    </message>
    <message>
      <source>No record number and no person identifier</source>
      <translation>No record number and no person identifier</translation>
    </message>
    <message>
      <source>No such record</source>
      <translation>No such record</translation>
    </message>
    <message>
      <source>Nothing in the gallery is called so. Check how it is written.</source>
      <translation>Nothing in the gallery is called so. Check how it is written.</translation>
    </message>
    <message>
      <source>Person</source>
      <translation>Person</translation>
    </message>
    <message>
      <source>Person identifier, or its beginning</source>
      <translation>Person identifier, or its beginning</translation>
    </message>
    <message>
      <source>Photo of the record</source>
      <translation>Photo of the record</translation>
    </message>
    <message>
      <source>Photo of {0} · the opening is on record</source>
      <translation>Photo of {0} · the opening is on record</translation>
    </message>
    <message>
      <source>Pose</source>
      <translation>Pose</translation>
    </message>
    <message>
      <source>Record</source>
      <translation>Record</translation>
    </message>
    <message>
      <source>Record number, or its beginning</source>
      <translation>Record number, or its beginning</translation>
    </message>
    <message>
      <source>Records</source>
      <translation>Records</translation>
    </message>
    <message>
      <source>Taken</source>
      <translation>Taken</translation>
    </message>
    <message>
      <source>Why this photo has to be opened</source>
      <translation>Why this photo has to be opened</translation>
    </message>
    <message>
      <source>Write a record number or a person identifier. Records are looked up one by one; nobody leafs through faces.</source>
      <translation>Write a record number or a person identifier. Records are looked up one by one; nobody leafs through faces.</translation>
    </message>
    <message>
      <source>Write the reason first</source>
      <translation>Write the reason first</translation>
    </message>
    <message>
      <source>looking records up</source>
      <translation>looking records up</translation>
    </message>
    <message>
      <source>not recorded</source>
      <translation>not recorded</translation>
    </message>
    <message>
      <source>not set</source>
      <translation>not set</translation>
    </message>
    <message>
      <source>opening a photo</source>
      <translation>opening a photo</translation>
    </message>
    <message>
      <source>{0} of {1}</source>
      <translation>{0} of {1}</translation>
    </message>
  </context>
  <context>
    <name>RegisterPart</name>
    <message>
      <source>, {0:,} searches in proficiency tests</source>
      <translation>, {0:,} searches in proficiency tests</translation>
    </message>
    <message>
      <source>Accounts</source>
      <translation>Accounts</translation>
    </message>
    <message>
      <source>Asked for by</source>
      <translation>Asked for by</translation>
    </message>
    <message>
      <source>Badge</source>
      <translation>Badge</translation>
    </message>
    <message>
      <source>By hour of the day</source>
      <translation>By hour of the day</translation>
    </message>
    <message>
      <source>Choose a period and show its register.</source>
      <translation>Choose a period and show its register.</translation>
    </message>
    <message>
      <source>Edits</source>
      <translation>Edits</translation>
    </message>
    <message>
      <source>Exports</source>
      <translation>Exports</translation>
    </message>
    <message>
      <source>Last search</source>
      <translation>Last search</translation>
    </message>
    <message>
      <source>Log-ins</source>
      <translation>Log-ins</translation>
    </message>
    <message>
      <source>No command asked for anything in this period.</source>
      <translation>No command asked for anything in this period.</translation>
    </message>
    <message>
      <source>No lead</source>
      <translation>No lead</translation>
    </message>
    <message>
      <source>No request</source>
      <translation>No request</translation>
    </message>
    <message>
      <source>No search in this period</source>
      <translation>No search in this period</translation>
    </message>
    <message>
      <source>Nothing read yet</source>
      <translation>Nothing read yet</translation>
    </message>
    <message>
      <source>Overrides</source>
      <translation>Overrides</translation>
    </message>
    <message>
      <source>People</source>
      <translation>People</translation>
    </message>
    <message>
      <source>Person</source>
      <translation>Person</translation>
    </message>
    <message>
      <source>Refused</source>
      <translation>Refused</translation>
    </message>
    <message>
      <source>Released</source>
      <translation>Released</translation>
    </message>
    <message>
      <source>Requesting commands</source>
      <translation>Requesting commands</translation>
    </message>
    <message>
      <source>Requests</source>
      <translation>Requests</translation>
    </message>
    <message>
      <source>Searches</source>
      <translation>Searches</translation>
    </message>
    <message>
      <source>Searches by day</source>
      <translation>Searches by day</translation>
    </message>
    <message>
      <source>Show the register</source>
      <translation>Show the register</translation>
    </message>
    <message>
      <source>Unit</source>
      <translation>Unit</translation>
    </message>
    <message>
      <source>Units</source>
      <translation>Units</translation>
    </message>
    <message>
      <source>Unmasked</source>
      <translation>Unmasked</translation>
    </message>
    <message>
      <source>reading the register</source>
      <translation>reading the register</translation>
    </message>
    <message>
      <source>{0}: {1:,} searches, {2:,} without a lead, {3:,} leads released</source>
      <translation>{0}: {1:,} searches, {2:,} without a lead, {3:,} leads released</translation>
    </message>
  </context>
  <context>
    <name>RemovalFormView</name>
    <message>
      <source>Authority</source>
      <translation>Authority</translation>
    </message>
    <message>
      <source>Kind of removal</source>
      <translation>Kind of removal</translation>
    </message>
    <message>
      <source>New removal</source>
      <translation>New removal</translation>
    </message>
    <message>
      <source>One on a line: agency, a blank or a comma, record number. A list can be pasted.</source>
      <translation>One on a line: agency, a blank or a comma, record number. A list can be pasted.</translation>
    </message>
    <message>
      <source>Reason</source>
      <translation>Reason</translation>
    </message>
    <message>
      <source>Records</source>
      <translation>Records</translation>
    </message>
    <message>
      <source>The order, the statute or the schedule</source>
      <translation>The order, the statute or the schedule</translation>
    </message>
    <message>
      <source>What is sealed or expunged leaves at once, after a second person has confirmed it.</source>
      <translation>What is sealed or expunged leaves at once, after a second person has confirmed it.</translation>
    </message>
    <message>
      <source>{0} lacks its record number</source>
      <translation>{0} lacks its record number</translation>
    </message>
  </context>
  <context>
    <name>RemovalsSection</name>
    <message>
      <source>&amp;New removal</source>
      <translation>&amp;New removal</translation>
    </message>
    <message>
      <source>&amp;Withdraw…</source>
      <translation>&amp;Withdraw…</translation>
    </message>
    <message>
      <source>A supervisor or an administrator confirms</source>
      <translation>A supervisor or an administrator confirms</translation>
    </message>
    <message>
      <source>An administrator proposes that records leave the gallery; a supervisor or a second administrator confirms it. From then on no search returns them.</source>
      <translation>An administrator proposes that records leave the gallery; a supervisor or a second administrator confirms it. From then on no search returns them.</translation>
    </message>
    <message>
      <source>Authority</source>
      <translation>Authority</translation>
    </message>
    <message>
      <source>Carry out removal {0}?</source>
      <translation>Carry out removal {0}?</translation>
    </message>
    <message>
      <source>Choose a removal at the left to read it.</source>
      <translation>Choose a removal at the left to read it.</translation>
    </message>
    <message>
      <source>Confirm and remove</source>
      <translation>Confirm and remove</translation>
    </message>
    <message>
      <source>Confirmed</source>
      <translation>Confirmed</translation>
    </message>
    <message>
      <source>Done {0}</source>
      <translation>Done {0}</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>Kind</translation>
    </message>
    <message>
      <source>No removal chosen</source>
      <translation>No removal chosen</translation>
    </message>
    <message>
      <source>No removal was ever proposed</source>
      <translation>No removal was ever proposed</translation>
    </message>
    <message>
      <source>Photos</source>
      <translation>Photos</translation>
    </message>
    <message>
      <source>Propose removal</source>
      <translation>Propose removal</translation>
    </message>
    <message>
      <source>Proposed</source>
      <translation>Proposed</translation>
    </message>
    <message>
      <source>Reason</source>
      <translation>Reason</translation>
    </message>
    <message>
      <source>Removal</source>
      <translation>Removal</translation>
    </message>
    <message>
      <source>Removal {0} is done.</source>
      <translation>Removal {0} is done.</translation>
    </message>
    <message>
      <source>Removal {0} waits for a second person, who signs in and finds it here. Until then nothing changes.</source>
      <translation>Removal {0} waits for a second person, who signs in and finds it here. Until then nothing changes.</translation>
    </message>
    <message>
      <source>Removals</source>
      <translation>Removals</translation>
    </message>
    <message>
      <source>Remove for good</source>
      <translation>Remove for good</translation>
    </message>
    <message>
      <source>Removing records</source>
      <translation>Removing records</translation>
    </message>
    <message>
      <source>State</source>
      <translation>State</translation>
    </message>
    <message>
      <source>The certificate is saved as {0}, and in JSON beside it.</source>
      <translation>The certificate is saved as {0}, and in JSON beside it.</translation>
    </message>
    <message>
      <source>The records stay in the gallery. That it was proposed and withdrawn is on record.</source>
      <translation>The records stay in the gallery. That it was proposed and withdrawn is on record.</translation>
    </message>
    <message>
      <source>The removal that is chosen</source>
      <translation>The removal that is chosen</translation>
    </message>
    <message>
      <source>This removal was not proposed yet. Leave, and lose it?</source>
      <translation>This removal was not proposed yet. Leave, and lose it?</translation>
    </message>
    <message>
      <source>Waits for a second person</source>
      <translation>Waits for a second person</translation>
    </message>
    <message>
      <source>Withdraw</source>
      <translation>Withdraw</translation>
    </message>
    <message>
      <source>Withdraw removal {0}?</source>
      <translation>Withdraw removal {0}?</translation>
    </message>
    <message>
      <source>Withdrawn {0}</source>
      <translation>Withdrawn {0}</translation>
    </message>
    <message>
      <source>You proposed it yourself; another person signs in and confirms it</source>
      <translation>You proposed it yourself; another person signs in and confirms it</translation>
    </message>
    <message>
      <source>not yet</source>
      <translation>not yet</translation>
    </message>
    <message>
      <source>proposing a removal</source>
      <translation>proposing a removal</translation>
    </message>
    <message>
      <source>reading the removals</source>
      <translation>reading the removals</translation>
    </message>
    <message>
      <source>removing records</source>
      <translation>removing records</translation>
    </message>
    <message>
      <source>withdrawing a removal</source>
      <translation>withdrawing a removal</translation>
    </message>
    <message>
      <source>writing the certificate</source>
      <translation>writing the certificate</translation>
    </message>
    <message>
      <source>{0} photos leave the gallery for good: pictures, templates, thumbnails and their rows in the search index. It cannot be undone.</source>
      <translation>{0} photos leave the gallery for good: pictures, templates, thumbnails and their rows in the search index. It cannot be undone.</translation>
    </message>
  </context>
  <context>
    <name>ReportPage</name>
    <message>
      <source>Given to</source>
      <translation>Given to</translation>
    </message>
    <message>
      <source>No recipient named</source>
      <translation>No recipient named</translation>
    </message>
    <message>
      <source>One on each line.</source>
      <translation>One on each line.</translation>
    </message>
    <message>
      <source>Opening the report</source>
      <translation>Opening the report</translation>
    </message>
    <message>
      <source>PDF (*.pdf)</source>
      <translation>PDF (*.pdf)</translation>
    </message>
    <message>
      <source>Paper</source>
      <translation>Paper</translation>
    </message>
    <message>
      <source>Printing</source>
      <translation>Printing</translation>
    </message>
    <message>
      <source>Print…</source>
      <translation>Print…</translation>
    </message>
    <message>
      <source>Report</source>
      <translation>Report</translation>
    </message>
    <message>
      <source>Report on request {0}</source>
      <translation>Report on request {0}</translation>
    </message>
    <message>
      <source>Report on request {0} · lead {1}</source>
      <translation>Report on request {0} · lead {1}</translation>
    </message>
    <message>
      <source>Save PDF…</source>
      <translation>Save PDF…</translation>
    </message>
    <message>
      <source>Save the report</source>
      <translation>Save the report</translation>
    </message>
    <message>
      <source>Saved as {0}. SHA-256: {1}</source>
      <translation>Saved as {0}. SHA-256: {1}</translation>
    </message>
    <message>
      <source>Saving</source>
      <translation>Saving</translation>
    </message>
    <message>
      <source>Saving and printing are recorded under your name, with whom you name here and the SHA-256 of the PDF.</source>
      <translation>Saving and printing are recorded under your name, with whom you name here and the SHA-256 of the PDF.</translation>
    </message>
    <message>
      <source>Sent to the printer: {0} pages. SHA-256 of the PDF on record: {1}</source>
      <translation>Sent to the printer: {0} pages. SHA-256 of the PDF on record: {1}</translation>
    </message>
    <message>
      <source>The report cannot be read</source>
      <translation>The report cannot be read</translation>
    </message>
    <message>
      <source>What the report says</source>
      <translation>What the report says</translation>
    </message>
    <message>
      <source>opening the report</source>
      <translation>opening the report</translation>
    </message>
    <message>
      <source>printing the report</source>
      <translation>printing the report</translation>
    </message>
    <message>
      <source>saving the report</source>
      <translation>saving the report</translation>
    </message>
  </context>
  <context>
    <name>RequestPage</name>
    <message>
      <source>A probe is one face of one exact frame of the evidence.</source>
      <translation>A probe is one face of one exact frame of the evidence.</translation>
    </message>
    <message>
      <source>A search compares one probe with the whole gallery.</source>
      <translation>A search compares one probe with the whole gallery.</translation>
    </message>
    <message>
      <source>Added</source>
      <translation>Added</translation>
    </message>
    <message>
      <source>An examiner adds stills and clips at the station Evidence.</source>
      <translation>An examiner adds stills and clips at the station Evidence.</translation>
    </message>
    <message>
      <source>Between the eyes</source>
      <translation>Between the eyes</translation>
    </message>
    <message>
      <source>Candidates</source>
      <translation>Candidates</translation>
    </message>
    <message>
      <source>Evidence</source>
      <translation>Evidence</translation>
    </message>
    <message>
      <source>Exhibit</source>
      <translation>Exhibit</translation>
    </message>
    <message>
      <source>File</source>
      <translation>File</translation>
    </message>
    <message>
      <source>Frame</source>
      <translation>Frame</translation>
    </message>
    <message>
      <source>Gallery</source>
      <translation>Gallery</translation>
    </message>
    <message>
      <source>Go on</source>
      <translation>Go on</translation>
    </message>
    <message>
      <source>Kind of picture</source>
      <translation>Kind of picture</translation>
    </message>
    <message>
      <source>No evidence yet</source>
      <translation>No evidence yet</translation>
    </message>
    <message>
      <source>No probe yet</source>
      <translation>No probe yet</translation>
    </message>
    <message>
      <source>No search yet</source>
      <translation>No search yet</translation>
    </message>
    <message>
      <source>Open report</source>
      <translation>Open report</translation>
    </message>
    <message>
      <source>Open your examination</source>
      <translation>Open your examination</translation>
    </message>
    <message>
      <source>Opened</source>
      <translation>Opened</translation>
    </message>
    <message>
      <source>Particulars</source>
      <translation>Particulars</translation>
    </message>
    <message>
      <source>Particulars of the request</source>
      <translation>Particulars of the request</translation>
    </message>
    <message>
      <source>Probe</source>
      <translation>Probe</translation>
    </message>
    <message>
      <source>Probes</source>
      <translation>Probes</translation>
    </message>
    <message>
      <source>Reading the request</source>
      <translation>Reading the request</translation>
    </message>
    <message>
      <source>Request {0}</source>
      <translation>Request {0}</translation>
    </message>
    <message>
      <source>Run</source>
      <translation>Run</translation>
    </message>
    <message>
      <source>SHA-256</source>
      <translation>SHA-256</translation>
    </message>
    <message>
      <source>Searches</source>
      <translation>Searches</translation>
    </message>
    <message>
      <source>Stage</source>
      <translation>Stage</translation>
    </message>
    <message>
      <source>Taken</source>
      <translation>Taken</translation>
    </message>
    <message>
      <source>The request cannot be read</source>
      <translation>The request cannot be read</translation>
    </message>
    <message>
      <source>What it is</source>
      <translation>What it is</translation>
    </message>
    <message>
      <source>reading the request</source>
      <translation>reading the request</translation>
    </message>
    <message>
      <source>{0:,} people, {1:,} photos</source>
      <translation>{0:,} people, {1:,} photos</translation>
    </message>
  </context>
  <context>
    <name>RetentionSection</name>
    <message>
      <source>&amp;Preview</source>
      <translation>&amp;Preview</translation>
    </message>
    <message>
      <source>A class says how long photos are kept, so that a manifest names the class and not the day.</source>
      <translation>A class says how long photos are kept, so that a manifest names the class and not the day.</translation>
    </message>
    <message>
      <source>Agency</source>
      <translation>Agency</translation>
    </message>
    <message>
      <source>Authority</source>
      <translation>Authority</translation>
    </message>
    <message>
      <source>Class</source>
      <translation>Class</translation>
    </message>
    <message>
      <source>Counted in</source>
      <translation>Counted in</translation>
    </message>
    <message>
      <source>Day to look from</source>
      <translation>Day to look from</translation>
    </message>
    <message>
      <source>Days</source>
      <translation>Days</translation>
    </message>
    <message>
      <source>Due</source>
      <translation>Due</translation>
    </message>
    <message>
      <source>Everything that was to be kept until before {0}, and is neither held nor proposed already, is named in one removal. A second person confirms it; until then nothing changes.</source>
      <translation>Everything that was to be kept until before {0}, and is neither held nor proposed already, is named in one removal. A second person confirms it; until then nothing changes.</translation>
    </message>
    <message>
      <source>How long after the day of the photo</source>
      <translation>How long after the day of the photo</translation>
    </message>
    <message>
      <source>It takes the place of a class of the same name. Photos enrolled before keep their day.</source>
      <translation>It takes the place of a class of the same name. Photos enrolled before keep their day.</translation>
    </message>
    <message>
      <source>Kept for</source>
      <translation>Kept for</translation>
    </message>
    <message>
      <source>Kept until</source>
      <translation>Kept until</translation>
    </message>
    <message>
      <source>Legal hold: stays</source>
      <translation>Legal hold: stays</translation>
    </message>
    <message>
      <source>No class is set</source>
      <translation>No class is set</translation>
    </message>
    <message>
      <source>No record was to be kept only until before this day.</source>
      <translation>No record was to be kept only until before this day.</translation>
    </message>
    <message>
      <source>Nothing is due</source>
      <translation>Nothing is due</translation>
    </message>
    <message>
      <source>Nothing is due that could be proposed</source>
      <translation>Nothing is due that could be proposed</translation>
    </message>
    <message>
      <source>Propose</source>
      <translation>Propose</translation>
    </message>
    <message>
      <source>Propose removal of what is due</source>
      <translation>Propose removal of what is due</translation>
    </message>
    <message>
      <source>Propose what is due?</source>
      <translation>Propose what is due?</translation>
    </message>
    <message>
      <source>Reason</source>
      <translation>Reason</translation>
    </message>
    <message>
      <source>Record</source>
      <translation>Record</translation>
    </message>
    <message>
      <source>Rests on</source>
      <translation>Rests on</translation>
    </message>
    <message>
      <source>Schedule</source>
      <translation>Schedule</translation>
    </message>
    <message>
      <source>Set</source>
      <translation>Set</translation>
    </message>
    <message>
      <source>Set a &amp;class…</source>
      <translation>Set a &amp;class…</translation>
    </message>
    <message>
      <source>Set a retention class?</source>
      <translation>Set a retention class?</translation>
    </message>
    <message>
      <source>State</source>
      <translation>State</translation>
    </message>
    <message>
      <source>Statute or order it rests on</source>
      <translation>Statute or order it rests on</translation>
    </message>
    <message>
      <source>The schedule it rests on</source>
      <translation>The schedule it rests on</translation>
    </message>
    <message>
      <source>To be kept until before</source>
      <translation>To be kept until before</translation>
    </message>
    <message>
      <source>Waits for a second person</source>
      <translation>Waits for a second person</translation>
    </message>
    <message>
      <source>What is due</source>
      <translation>What is due</translation>
    </message>
    <message>
      <source>Years</source>
      <translation>Years</translation>
    </message>
    <message>
      <source>looking for what is due</source>
      <translation>looking for what is due</translation>
    </message>
    <message>
      <source>proposing a removal</source>
      <translation>proposing a removal</translation>
    </message>
    <message>
      <source>reading the schedule</source>
      <translation>reading the schedule</translation>
    </message>
    <message>
      <source>setting a retention class</source>
      <translation>setting a retention class</translation>
    </message>
    <message>
      <source>{0} records; {1} stay because of a legal hold, {2} wait for a second person already.</source>
      <translation>{0} records; {1} stay because of a legal hold, {2} wait for a second person already.</translation>
    </message>
  </context>
  <context>
    <name>ReviewPart</name>
    <message>
      <source>A flag is a question, not a finding: most have an innocent answer.</source>
      <translation>A flag is a question, not a finding: most have an innocent answer.</translation>
    </message>
    <message>
      <source>Answer</source>
      <translation>Answer</translation>
    </message>
    <message>
      <source>By</source>
      <translation>By</translation>
    </message>
    <message>
      <source>Each signed review stands here, and begins where the one before ended.</source>
      <translation>Each signed review stands here, and begins where the one before ended.</translation>
    </message>
    <message>
      <source>Entries</source>
      <translation>Entries</translation>
    </message>
    <message>
      <source>Entry</source>
      <translation>Entry</translation>
    </message>
    <message>
      <source>Flags</source>
      <translation>Flags</translation>
    </message>
    <message>
      <source>No flag</source>
      <translation>No flag</translation>
    </message>
    <message>
      <source>No flag chosen</source>
      <translation>No flag chosen</translation>
    </message>
    <message>
      <source>No rule of misuse raised anything in these entries. The review can be signed.</source>
      <translation>No rule of misuse raised anything in these entries. The review can be signed.</translation>
    </message>
    <message>
      <source>None yet</source>
      <translation>None yet</translation>
    </message>
    <message>
      <source>Not answered</source>
      <translation>Not answered</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Note</translation>
    </message>
    <message>
      <source>Note on the whole review</source>
      <translation>Note on the whole review</translation>
    </message>
    <message>
      <source>Nothing waits for a review</source>
      <translation>Nothing waits for a review</translation>
    </message>
    <message>
      <source>Nothing waits for a review.</source>
      <translation>Nothing waits for a review.</translation>
    </message>
    <message>
      <source>Reading the log</source>
      <translation>Reading the log</translation>
    </message>
    <message>
      <source>Requests: {0}</source>
      <translation>Requests: {0}</translation>
    </message>
    <message>
      <source>Rule</source>
      <translation>Rule</translation>
    </message>
    <message>
      <source>Rule: {0}</source>
      <translation>Rule: {0}</translation>
    </message>
    <message>
      <source>Sign the review</source>
      <translation>Sign the review</translation>
    </message>
    <message>
      <source>Signed</source>
      <translation>Signed</translation>
    </message>
    <message>
      <source>Signed before</source>
      <translation>Signed before</translation>
    </message>
    <message>
      <source>Signed: entries {0:,} to {1:,}. The signature is in the log.</source>
      <translation>Signed: entries {0:,} to {1:,}. The signature is in the log.</translation>
    </message>
    <message>
      <source>Signing</source>
      <translation>Signing</translation>
    </message>
    <message>
      <source>The review is not signed yet. Leave, and lose the answers?</source>
      <translation>The review is not signed yet. Leave, and lose the answers?</translation>
    </message>
    <message>
      <source>The weekly review is due.</source>
      <translation>The weekly review is due.</translation>
    </message>
    <message>
      <source>Time</source>
      <translation>Time</translation>
    </message>
    <message>
      <source>Time line of the request</source>
      <translation>Time line of the request</translation>
    </message>
    <message>
      <source>Unreviewed since {0}: {1:,} entries, {2:,} to {3:,}.</source>
      <translation>Unreviewed since {0}: {1:,} entries, {2:,} to {3:,}.</translation>
    </message>
    <message>
      <source>What the answer rests on</source>
      <translation>What the answer rests on</translation>
    </message>
    <message>
      <source>Who</source>
      <translation>Who</translation>
    </message>
    <message>
      <source>Without a reason</source>
      <translation>Without a reason</translation>
    </message>
    <message>
      <source>reading what is unreviewed</source>
      <translation>reading what is unreviewed</translation>
    </message>
    <message>
      <source>signing the review</source>
      <translation>signing the review</translation>
    </message>
    <message>
      <source>{0} flags without an answer and its reason</source>
      <translation>{0} flags without an answer and its reason</translation>
    </message>
  </context>
  <context>
    <name>RoomBand</name>
    <message>
      <source>DEMO · invented people, nothing here is casework</source>
      <translation>DEMO · invented people, nothing here is casework</translation>
    </message>
    <message>
      <source>TRAINING · nothing here is casework, or becomes a lead</source>
      <translation>TRAINING · nothing here is casework, or becomes a lead</translation>
    </message>
  </context>
  <context>
    <name>RoomsPart</name>
    <message>
      <source>Certificates are issued by hand until an administrator proposes a room and a supervisor agrees.</source>
      <translation>Certificates are issued by hand until an administrator proposes a room and a supervisor agrees.</translation>
    </message>
    <message>
      <source>Id</source>
      <translation>Id</translation>
    </message>
    <message>
      <source>Id and key are shown in the training room. Compare every digit, by voice or on paper.</source>
      <translation>Id and key are shown in the training room. Compare every digit, by voice or on paper.</translation>
    </message>
    <message>
      <source>Its statements count from now on.</source>
      <translation>Its statements count from now on.</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <source>No room waits for your answer</source>
      <translation>No room waits for your answer</translation>
    </message>
    <message>
      <source>No training room is trusted</source>
      <translation>No training room is trusted</translation>
    </message>
    <message>
      <source>Propose a room</source>
      <translation>Propose a room</translation>
    </message>
    <message>
      <source>Propose room</source>
      <translation>Propose room</translation>
    </message>
    <message>
      <source>Proposed. Its statements count once a supervisor has agreed.</source>
      <translation>Proposed. Its statements count once a supervisor has agreed.</translation>
    </message>
    <message>
      <source>Public key</source>
      <translation>Public key</translation>
    </message>
    <message>
      <source>Refuse, or end the trust</source>
      <translation>Refuse, or end the trust</translation>
    </message>
    <message>
      <source>State</source>
      <translation>State</translation>
    </message>
    <message>
      <source>This room is not proposed. Leave, and lose what you wrote?</source>
      <translation>This room is not proposed. Leave, and lose what you wrote?</translation>
    </message>
    <message>
      <source>This room is not trusted.</source>
      <translation>This room is not trusted.</translation>
    </message>
    <message>
      <source>Training room</source>
      <translation>Training room</translation>
    </message>
    <message>
      <source>Training rooms</source>
      <translation>Training rooms</translation>
    </message>
    <message>
      <source>Trust this room</source>
      <translation>Trust this room</translation>
    </message>
    <message>
      <source>reading the training rooms</source>
      <translation>reading the training rooms</translation>
    </message>
    <message>
      <source>recording the answer</source>
      <translation>recording the answer</translation>
    </message>
    <message>
      <source>{0} is missing</source>
      <translation>{0} is missing</translation>
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
      <translation>Every answer</translation>
    </message>
    <message>
      <source>Not passed by the section's rule</source>
      <translation>Not passed by the section's rule</translation>
    </message>
    <message>
      <source>Passed, good until {0}</source>
      <translation>Passed, good until {0}</translation>
    </message>
    <message>
      <source>Score</source>
      <translation>Score</translation>
    </message>
    <message>
      <source>What each step of the scale meant</source>
      <translation>What each step of the scale meant</translation>
    </message>
    <message>
      <source>kept</source>
      <translation>kept</translation>
    </message>
    <message>
      <source>not kept</source>
      <translation>not kept</translation>
    </message>
  </context>
  <context>
    <name>SearchPage</name>
    <message>
      <source>&amp;List length</source>
      <translation>&amp;List length</translation>
    </message>
    <message>
      <source>A list of {0} candidates is ready. {1} people, {2} photos were searched.</source>
      <translation>A list of {0} candidates is ready. {1} people, {2} photos were searched.</translation>
    </message>
    <message>
      <source>An earlier search of this request is not finished</source>
      <translation>An earlier search of this request is not finished</translation>
    </message>
    <message>
      <source>An examiner searches</source>
      <translation>An examiner searches</translation>
    </message>
    <message>
      <source>Case</source>
      <translation>Case</translation>
    </message>
    <message>
      <source>Every photo of every person in the gallery is compared with the probe; no filter is set. You get a list in a shuffled order, without ranks and names. Every candidate on it needs an answer.</source>
      <translation>Every photo of every person in the gallery is compared with the probe; no filter is set. You get a list in a shuffled order, without ranks and names. Every candidate on it needs an answer.</translation>
    </message>
    <message>
      <source>Lawful source</source>
      <translation>Lawful source</translation>
    </message>
    <message>
      <source>List length</source>
      <translation>List length</translation>
    </message>
    <message>
      <source>No probe is chosen</source>
      <translation>No probe is chosen</translation>
    </message>
    <message>
      <source>No probe yet</source>
      <translation>No probe yet</translation>
    </message>
    <message>
      <source>Offence</source>
      <translation>Offence</translation>
    </message>
    <message>
      <source>Open examination</source>
      <translation>Open examination</translation>
    </message>
    <message>
      <source>Opening the request</source>
      <translation>Opening the request</translation>
    </message>
    <message>
      <source>Probe</source>
      <translation>Probe</translation>
    </message>
    <message>
      <source>Reason</source>
      <translation>Reason</translation>
    </message>
    <message>
      <source>Request {0}</source>
      <translation>Request {0}</translation>
    </message>
    <message>
      <source>Requested by</source>
      <translation>Requested by</translation>
    </message>
    <message>
      <source>Search</source>
      <translation>Search</translation>
    </message>
    <message>
      <source>Searching</source>
      <translation>Searching</translation>
    </message>
    <message>
      <source>What</source>
      <translation>What</translation>
    </message>
    <message>
      <source>Why</source>
      <translation>Why</translation>
    </message>
    <message>
      <source>Why it is searched</source>
      <translation>Why it is searched</translation>
    </message>
    <message>
      <source>candidates, {0} to {1}</source>
      <translation>candidates, {0} to {1}</translation>
    </message>
    <message>
      <source>opening the request</source>
      <translation>opening the request</translation>
    </message>
    <message>
      <source>opening {0}</source>
      <translation>opening {0}</translation>
    </message>
    <message>
      <source>reading the settings</source>
      <translation>reading the settings</translation>
    </message>
    <message>
      <source>reading the validation</source>
      <translation>reading the validation</translation>
    </message>
    <message>
      <source>searching the gallery</source>
      <translation>searching the gallery</translation>
    </message>
    <message>
      <source>{0} is under the floor; a supervisor decides</source>
      <translation>{0} is under the floor; a supervisor decides</translation>
    </message>
    <message>
      <source>{0} px between the eyes</source>
      <translation>{0} px between the eyes</translation>
    </message>
    <message>
      <source>{0} · Original · {1} frame {2}</source>
      <translation>{0} · Original · {1} frame {2}</translation>
    </message>
    <message>
      <source>{0} · searched with: {1}</source>
      <translation>{0} · searched with: {1}</translation>
    </message>
    <message>
      <source>{0} · {1} frame {2}</source>
      <translation>{0} · {1} frame {2}</translation>
    </message>
    <message>
      <source>{0} · {1} frame {2} · {3}</source>
      <translation>{0} · {1} frame {2} · {3}</translation>
    </message>
  </context>
  <context>
    <name>SeatsView</name>
    <message>
      <source>Answers and features</source>
      <translation>Answers and features</translation>
    </message>
    <message>
      <source>Candidate</source>
      <translation>Candidate</translation>
    </message>
    <message>
      <source>Conclusion</source>
      <translation>Conclusion</translation>
    </message>
    <message>
      <source>Every answer</source>
      <translation>Every answer</translation>
    </message>
    <message>
      <source>Every answer of both</source>
      <translation>Every answer of both</translation>
    </message>
    <message>
      <source>Examiner</source>
      <translation>Examiner</translation>
    </message>
    <message>
      <source>Features</source>
      <translation>Features</translation>
    </message>
    <message>
      <source>Features of candidate {0} · {1}</source>
      <translation>Features of candidate {0} · {1}</translation>
    </message>
    <message>
      <source>First</source>
      <translation>First</translation>
    </message>
    <message>
      <source>First examination</source>
      <translation>First examination</translation>
    </message>
    <message>
      <source>Grounds</source>
      <translation>Grounds</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Note</translation>
    </message>
    <message>
      <source>Outcome</source>
      <translation>Outcome</translation>
    </message>
    <message>
      <source>Second</source>
      <translation>Second</translation>
    </message>
    <message>
      <source>Second examination</source>
      <translation>Second examination</translation>
    </message>
    <message>
      <source>Second, blind to the first</source>
      <translation>Second, blind to the first</translation>
    </message>
    <message>
      <source>none written</source>
      <translation>none written</translation>
    </message>
    <message>
      <source>{0}, locked {1}</source>
      <translation>{0}, locked {1}</translation>
    </message>
    <message>
      <source>{0}: candidate {1}</source>
      <translation>{0}: candidate {1}</translation>
    </message>
  </context>
  <context>
    <name>SentenceDialog</name>
    <message>
      <source>Close</source>
      <translation>Close</translation>
    </message>
  </context>
  <context>
    <name>SettingsPage</name>
    <message>
      <source>&amp;Key of this room</source>
      <translation>&amp;Key of this room</translation>
    </message>
    <message>
      <source>&amp;Training rooms</source>
      <translation>&amp;Training rooms</translation>
    </message>
    <message>
      <source>&amp;Values</source>
      <translation>&amp;Values</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Settings</translation>
    </message>
  </context>
  <context>
    <name>Shell</name>
    <message>
      <source>Leave</source>
      <translation>Leave</translation>
    </message>
    <message>
      <source>Leave this page?</source>
      <translation>Leave this page?</translation>
    </message>
    <message>
      <source>Log · entry {0:,} · {1}</source>
      <translation>Log · entry {0:,} · {1}</translation>
    </message>
    <message>
      <source>Request {0}</source>
      <translation>Request {0}</translation>
    </message>
    <message>
      <source>The log cannot be read</source>
      <translation>The log cannot be read</translation>
    </message>
    <message>
      <source>reading the log's state</source>
      <translation>reading the log's state</translation>
    </message>
  </context>
  <context>
    <name>SightingsPart</name>
    <message>
      <source>Acts</source>
      <translation>Acts</translation>
    </message>
    <message>
      <source>Ask for a picture, a record or a person above.</source>
      <translation>Ask for a picture, a record or a person above.</translation>
    </message>
    <message>
      <source>Badge</source>
      <translation>Badge</translation>
    </message>
    <message>
      <source>Every act with it</source>
      <translation>Every act with it</translation>
    </message>
    <message>
      <source>Every act with it stands here, those of the machine too.</source>
      <translation>Every act with it stands here, those of the machine too.</translation>
    </message>
    <message>
      <source>First</source>
      <translation>First</translation>
    </message>
    <message>
      <source>Last</source>
      <translation>Last</translation>
    </message>
    <message>
      <source>Left the section with it:
{0}</source>
      <translation>Left the section with it:
{0}</translation>
    </message>
    <message>
      <source>Nobody</source>
      <translation>Nobody</translation>
    </message>
    <message>
      <source>Nothing asked</source>
      <translation>Nothing asked</translation>
    </message>
    <message>
      <source>Nothing asked yet</source>
      <translation>Nothing asked yet</translation>
    </message>
    <message>
      <source>Or 2026-0147 Q1 for a probe, 2026-0147 and an exhibit's mark, a person's identifier, a SHA-256</source>
      <translation>Or 2026-0147 Q1 for a probe, 2026-0147 and an exhibit's mark, a person's identifier, a SHA-256</translation>
    </message>
    <message>
      <source>Record number</source>
      <translation>Record number</translation>
    </message>
    <message>
      <source>Show who has seen it</source>
      <translation>Show who has seen it</translation>
    </message>
    <message>
      <source>Who has seen it</source>
      <translation>Who has seen it</translation>
    </message>
    <message>
      <source>looking through the log</source>
      <translation>looking through the log</translation>
    </message>
    <message>
      <source>nothing</source>
      <translation>nothing</translation>
    </message>
  </context>
  <context>
    <name>SignInPage</name>
    <message>
      <source>Begin again</source>
      <translation>Begin again</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Cancel</translation>
    </message>
    <message>
      <source>Casework</source>
      <translation>Casework</translation>
    </message>
    <message>
      <source>Checking the passphrase</source>
      <translation>Checking the passphrase</translation>
    </message>
    <message>
      <source>Demo room: invented people, nothing here is casework</source>
      <translation>Demo room: invented people, nothing here is casework</translation>
    </message>
    <message>
      <source>I have read this and &amp;agree to be recorded</source>
      <translation>I have read this and &amp;agree to be recorded</translation>
    </message>
    <message>
      <source>Passphrase</source>
      <translation>Passphrase</translation>
    </message>
    <message>
      <source>Plug in your security key and touch it when it blinks.</source>
      <translation>Plug in your security key and touch it when it blinks.</translation>
    </message>
    <message>
      <source>Sign in</source>
      <translation>Sign in</translation>
    </message>
    <message>
      <source>Sign-in name</source>
      <translation>Sign-in name</translation>
    </message>
    <message>
      <source>The notice is not acknowledged</source>
      <translation>The notice is not acknowledged</translation>
    </message>
    <message>
      <source>Touch your security key</source>
      <translation>Touch your security key</translation>
    </message>
    <message>
      <source>Training room: nothing here is casework</source>
      <translation>Training room: nothing here is casework</translation>
    </message>
    <message>
      <source>signing in</source>
      <translation>signing in</translation>
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
      <translation>An authority outside can say when a state of the log was there (RFC 3161). Save a question, have it answered on another computer, and bring the answer back: this program calls nobody.</translation>
    </message>
    <message>
      <source>Answer (*.tsr *.der);;All files (*)</source>
      <translation>Answer (*.tsr *.der);;All files (*)</translation>
    </message>
    <message>
      <source>Bring an answer…</source>
      <translation>Bring an answer…</translation>
    </message>
    <message>
      <source>Certificate (*.pem *.crt *.cer *.der);;All files (*)</source>
      <translation>Certificate (*.pem *.crt *.cer *.der);;All files (*)</translation>
    </message>
    <message>
      <source>Good, and kept: {0} says that {1:,} entries were there on {2}. To print: {3}.</source>
      <translation>Good, and kept: {0} says that {1:,} entries were there on {2}. To print: {3}.</translation>
    </message>
    <message>
      <source>Name of the authority</source>
      <translation>Name of the authority</translation>
    </message>
    <message>
      <source>No authority is registered, so no answer counts yet.</source>
      <translation>No authority is registered, so no answer counts yet.</translation>
    </message>
    <message>
      <source>Nothing is stamped yet. Answers count of: {0}.</source>
      <translation>Nothing is stamped yet. Answers count of: {0}.</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Open</translation>
    </message>
    <message>
      <source>Question (*.tsq)</source>
      <translation>Question (*.tsq)</translation>
    </message>
    <message>
      <source>Register</source>
      <translation>Register</translation>
    </message>
    <message>
      <source>Register an authority…</source>
      <translation>Register an authority…</translation>
    </message>
    <message>
      <source>Register this authority?</source>
      <translation>Register this authority?</translation>
    </message>
    <message>
      <source>Registered. Compare the SHA-256 of the certificate with the authority's own word: {0}</source>
      <translation>Registered. Compare the SHA-256 of the certificate with the authority's own word: {0}</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Save</translation>
    </message>
    <message>
      <source>Save a question…</source>
      <translation>Save a question…</translation>
    </message>
    <message>
      <source>Saved as {0}, and what it asks about as {1}. It covers {2:,} entries.</source>
      <translation>Saved as {0}, and what it asks about as {1}. It covers {2:,} entries.</translation>
    </message>
    <message>
      <source>Time stamps</source>
      <translation>Time stamps</translation>
    </message>
    <message>
      <source>Whoever reads the log will trust what is signed under this root certificate. Take it from the authority's own site, and compare it.</source>
      <translation>Whoever reads the log will trust what is signed under this root certificate. Take it from the authority's own site, and compare it.</translation>
    </message>
    <message>
      <source>checking the answer</source>
      <translation>checking the answer</translation>
    </message>
    <message>
      <source>reading the time stamps</source>
      <translation>reading the time stamps</translation>
    </message>
    <message>
      <source>registering the authority</source>
      <translation>registering the authority</translation>
    </message>
    <message>
      <source>writing the question</source>
      <translation>writing the question</translation>
    </message>
    <message>
      <source>{0:,} entries were there on {1}, says {2}.</source>
      <translation>{0:,} entries were there on {1}, says {2}.</translation>
    </message>
  </context>
  <context>
    <name>StartDialog</name>
    <message>
      <source>&amp;Browse…</source>
      <translation>&amp;Browse…</translation>
    </message>
    <message>
      <source>A workspace is a folder that holds the cases, the gallery and the log of one section, encrypted. To make one, close this window and type:</source>
      <translation>A workspace is a folder that holds the cases, the gallery and the log of one section, encrypted. To make one, close this window and type:</translation>
    </message>
    <message>
      <source>Choose a workspace</source>
      <translation>Choose a workspace</translation>
    </message>
    <message>
      <source>Folder of the workspace</source>
      <translation>Folder of the workspace</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Open</translation>
    </message>
    <message>
      <source>Quit</source>
      <translation>Quit</translation>
    </message>
    <message>
      <source>second-look-gallery init FOLDER</source>
      <translation>second-look-gallery init FOLDER</translation>
    </message>
  </context>
  <context>
    <name>StatusBar</name>
    <message>
      <source>1 job</source>
      <translation>1 job</translation>
    </message>
    <message>
      <source>1 remark</source>
      <translation>1 remark</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Cancel</translation>
    </message>
    <message>
      <source>Cancel {0}</source>
      <translation>Cancel {0}</translation>
    </message>
    <message>
      <source>Remarks</source>
      <translation>Remarks</translation>
    </message>
    <message>
      <source>{0} jobs</source>
      <translation>{0} jobs</translation>
    </message>
    <message>
      <source>{0} remarks</source>
      <translation>{0} remarks</translation>
    </message>
    <message>
      <source>{0}, stopping</source>
      <translation>{0}, stopping</translation>
    </message>
    <message>
      <source>{0}, {1} left</source>
      <translation>{0}, {1} left</translation>
    </message>
  </context>
  <context>
    <name>StepFields</name>
    <message>
      <source>Add an edit, or choose one of the list to change it.</source>
      <translation>Add an edit, or choose one of the list to change it.</translation>
    </message>
  </context>
  <context>
    <name>StepList</name>
    <message>
      <source>Add an edit</source>
      <translation>Add an edit</translation>
    </message>
    <message>
      <source>Add an edit…</source>
      <translation>Add an edit…</translation>
    </message>
    <message>
      <source>Earlier (Alt+Up)</source>
      <translation>Earlier (Alt+Up)</translation>
    </message>
    <message>
      <source>Edits, the first is done first</source>
      <translation>Edits, the first is done first</translation>
    </message>
    <message>
      <source>Later (Alt+Down)</source>
      <translation>Later (Alt+Down)</translation>
    </message>
    <message>
      <source>Redo (Ctrl+Shift+Z)</source>
      <translation>Redo (Ctrl+Shift+Z)</translation>
    </message>
    <message>
      <source>Remove (Delete)</source>
      <translation>Remove (Delete)</translation>
    </message>
    <message>
      <source>Undo (Ctrl+Z)</source>
      <translation>Undo (Ctrl+Z)</translation>
    </message>
  </context>
  <context>
    <name>StripModel</name>
    <message>
      <source>Candidate {0} of {1}, {2}</source>
      <translation>Candidate {0} of {1}, {2}</translation>
    </message>
    <message>
      <source>answered</source>
      <translation>answered</translation>
    </message>
    <message>
      <source>not answered</source>
      <translation>not answered</translation>
    </message>
    <message>
      <source>not opened yet</source>
      <translation>not opened yet</translation>
    </message>
  </context>
  <context>
    <name>TeachingPanel</name>
    <message>
      <source>Enlarge (E)</source>
      <translation>Enlarge (E)</translation>
    </message>
    <message>
      <source>Look at · {0} of {1}</source>
      <translation>Look at · {0} of {1}</translation>
    </message>
    <message>
      <source>Next</source>
      <translation>Next</translation>
    </message>
    <message>
      <source>Outline (H)</source>
      <translation>Outline (H)</translation>
    </message>
    <message>
      <source>Previous</source>
      <translation>Previous</translation>
    </message>
    <message>
      <source>What to look at</source>
      <translation>What to look at</translation>
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
      <translation>All files (*)</translation>
    </message>
    <message>
      <source>By</source>
      <translation>By</translation>
    </message>
    <message>
      <source>By what right</source>
      <translation>By what right</translation>
    </message>
    <message>
      <source>Choose a still or clip</source>
      <translation>Choose a still or clip</translation>
    </message>
    <message>
      <source>Invented, or whose consent.</source>
      <translation>Invented, or whose consent.</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>Kind</translation>
    </message>
    <message>
      <source>No proficiency test</source>
      <translation>No proficiency test</translation>
    </message>
    <message>
      <source>Person identifier</source>
      <translation>Person identifier</translation>
    </message>
    <message>
      <source>Proficiency tests</source>
      <translation>Proficiency tests</translation>
    </message>
    <message>
      <source>Reveal</source>
      <translation>Reveal</translation>
    </message>
    <message>
      <source>Reveal test {0}?</source>
      <translation>Reveal test {0}?</translation>
    </message>
    <message>
      <source>Reveal the chosen test…</source>
      <translation>Reveal the chosen test…</translation>
    </message>
    <message>
      <source>Seal a picture here, then have that very file brought in with an invented request.</source>
      <translation>Seal a picture here, then have that very file brought in with an invented request.</translation>
    </message>
    <message>
      <source>Seal a test</source>
      <translation>Seal a test</translation>
    </message>
    <message>
      <source>Seal test</source>
      <translation>Seal test</translation>
    </message>
    <message>
      <source>Sealed</source>
      <translation>Sealed</translation>
    </message>
    <message>
      <source>Stands</source>
      <translation>Stands</translation>
    </message>
    <message>
      <source>Still or clip</source>
      <translation>Still or clip</translation>
    </message>
    <message>
      <source>Test</source>
      <translation>Test</translation>
    </message>
    <message>
      <source>Test {0} is revealed. Its scores stand under Scores.</source>
      <translation>Test {0} is revealed. Its scores stand under Scores.</translation>
    </message>
    <message>
      <source>Test {0} is sealed. Have that very file brought in with an invented request.</source>
      <translation>Test {0} is sealed. Have that very file brought in with an invented request.</translation>
    </message>
    <message>
      <source>The file is only read. The log gets a hash that fixes what is true, and says nothing of it.</source>
      <translation>The file is only read. The log gets a hash that fixes what is true, and says nothing of it.</translation>
    </message>
    <message>
      <source>The log gets what is true, and the request counts as none of the casework. It cannot be undone.</source>
      <translation>The log gets what is true, and the request counts as none of the casework. It cannot be undone.</translation>
    </message>
    <message>
      <source>This test is not sealed. Leave, and lose what you wrote?</source>
      <translation>This test is not sealed. Leave, and lose what you wrote?</translation>
    </message>
    <message>
      <source>Who of the gallery it shows. Empty: nobody, and the right end is no possible match.</source>
      <translation>Who of the gallery it shows. Empty: nobody, and the right end is no possible match.</translation>
    </message>
    <message>
      <source>has not come in</source>
      <translation>has not come in</translation>
    </message>
    <message>
      <source>mated</source>
      <translation>mated</translation>
    </message>
    <message>
      <source>non-mated</source>
      <translation>non-mated</translation>
    </message>
    <message>
      <source>not told</source>
      <translation>not told</translation>
    </message>
    <message>
      <source>reading the tests</source>
      <translation>reading the tests</translation>
    </message>
    <message>
      <source>revealed</source>
      <translation>revealed</translation>
    </message>
    <message>
      <source>revealing the test</source>
      <translation>revealing the test</translation>
    </message>
    <message>
      <source>sealed</source>
      <translation>sealed</translation>
    </message>
    <message>
      <source>sealing the test</source>
      <translation>sealing the test</translation>
    </message>
    <message>
      <source>{0} is missing</source>
      <translation>{0} is missing</translation>
    </message>
    <message>
      <source>{0}, being worked on</source>
      <translation>{0}, being worked on</translation>
    </message>
    <message>
      <source>{0}, nobody works on it</source>
      <translation>{0}, nobody works on it</translation>
    </message>
  </context>
  <context>
    <name>ThumbnailLoader</name>
    <message>
      <source>reading faces</source>
      <translation>reading faces</translation>
    </message>
  </context>
  <context>
    <name>TimeLeft</name>
    <message>
      <source>{0} left</source>
      <translation>{0} left</translation>
    </message>
    <message>
      <source>{0} over the limit; the answer still counts</source>
      <translation>{0} over the limit; the answer still counts</translation>
    </message>
  </context>
  <context>
    <name>TimeLinePart</name>
    <message>
      <source>Also what was only looked at</source>
      <translation>Also what was only looked at</translation>
    </message>
    <message>
      <source>Find in who, what or what about</source>
      <translation>Find in who, what or what about</translation>
    </message>
    <message>
      <source>Find moments</source>
      <translation>Find moments</translation>
    </message>
    <message>
      <source>Give the number of a request to read what was done in it.</source>
      <translation>Give the number of a request to read what was done in it.</translation>
    </message>
    <message>
      <source>Given to, outside of the section: {0}</source>
      <translation>Given to, outside of the section: {0}</translation>
    </message>
    <message>
      <source>Moments</source>
      <translation>Moments</translation>
    </message>
    <message>
      <source>No moment is like that</source>
      <translation>No moment is like that</translation>
    </message>
    <message>
      <source>No request chosen</source>
      <translation>No request chosen</translation>
    </message>
    <message>
      <source>No request number</source>
      <translation>No request number</translation>
    </message>
    <message>
      <source>Request number</source>
      <translation>Request number</translation>
    </message>
    <message>
      <source>Show the time line</source>
      <translation>Show the time line</translation>
    </message>
    <message>
      <source>Take the words back to see every moment.</source>
      <translation>Take the words back to see every moment.</translation>
    </message>
    <message>
      <source>nobody</source>
      <translation>nobody</translation>
    </message>
    <message>
      <source>reading the time line</source>
      <translation>reading the time line</translation>
    </message>
    <message>
      <source>{0:,} of {1:,}</source>
      <translation>{0:,} of {1:,}</translation>
    </message>
  </context>
  <context>
    <name>Timeline</name>
    <message>
      <source>Frame {0} of 0 to {1}</source>
      <translation>Frame {0} of 0 to {1}</translation>
    </message>
    <message>
      <source>Timeline</source>
      <translation>Timeline</translation>
    </message>
    <message>
      <source>Track {0}: frames {1} to {2}. Click for its best frame.</source>
      <translation>Track {0}: frames {1} to {2}. Click for its best frame.</translation>
    </message>
  </context>
  <context>
    <name>TogetherList</name>
    <message>
      <source>&amp;How they make one list</source>
      <translation>&amp;How they make one list</translation>
    </message>
    <message>
      <source>How several probes make one list</source>
      <translation>How several probes make one list</translation>
    </message>
    <message>
      <source>Search together with</source>
      <translation>Search together with</translation>
    </message>
    <message>
      <source>Tick only pictures of the same person. You answer for that; the record names every probe.</source>
      <translation>Tick only pictures of the same person. You answer for that; the record names every probe.</translation>
    </message>
  </context>
  <context>
    <name>ToolPalette</name>
    <message>
      <source>Draw an arrow ({0})</source>
      <translation>Draw an arrow ({0})</translation>
    </message>
    <message>
      <source>Draw an outline ({0})</source>
      <translation>Draw an outline ({0})</translation>
    </message>
    <message>
      <source>Ear at the left of both pictures · viewing aid ({0})</source>
      <translation>Ear at the left of both pictures · viewing aid ({0})</translation>
    </message>
    <message>
      <source>Ear at the right of both pictures · viewing aid ({0})</source>
      <translation>Ear at the right of both pictures · viewing aid ({0})</translation>
    </message>
    <message>
      <source>Eye points · viewing aid ({0})</source>
      <translation>Eye points · viewing aid ({0})</translation>
    </message>
    <message>
      <source>Grid of half eye distances · viewing aid ({0})</source>
      <translation>Grid of half eye distances · viewing aid ({0})</translation>
    </message>
    <message>
      <source>Measure a distance · viewing aid ({0})</source>
      <translation>Measure a distance · viewing aid ({0})</translation>
    </message>
    <message>
      <source>Number facial marks ({0})</source>
      <translation>Number facial marks ({0})</translation>
    </message>
    <message>
      <source>Turn to the left by 1° ([ and, by 15°, {)</source>
      <translation>Turn to the left by 1° ([ and, by 15°, {)</translation>
    </message>
    <message>
      <source>Turn to the right by 1° (] and, by 15°, })</source>
      <translation>Turn to the right by 1° (] and, by 15°, })</translation>
    </message>
    <message>
      <source>Write on the picture ({0})</source>
      <translation>Write on the picture ({0})</translation>
    </message>
    <message>
      <source>eye points</source>
      <translation>eye points</translation>
    </message>
    <message>
      <source>grid</source>
      <translation>grid</translation>
    </message>
  </context>
  <context>
    <name>TopBar</name>
    <message>
      <source>Casework</source>
      <translation>Casework</translation>
    </message>
    <message>
      <source>Demo</source>
      <translation>Demo</translation>
    </message>
    <message>
      <source>Guide (F1)</source>
      <translation>Guide (F1)</translation>
    </message>
    <message>
      <source>Lock the window</source>
      <translation>Lock the window</translation>
    </message>
    <message>
      <source>Place: {0}</source>
      <translation>Place: {0}</translation>
    </message>
    <message>
      <source>Room: {0}</source>
      <translation>Room: {0}</translation>
    </message>
    <message>
      <source>Sign out</source>
      <translation>Sign out</translation>
    </message>
    <message>
      <source>Signed in</source>
      <translation>Signed in</translation>
    </message>
    <message>
      <source>Signed in: {0}</source>
      <translation>Signed in: {0}</translation>
    </message>
    <message>
      <source>Training</source>
      <translation>Training</translation>
    </message>
  </context>
  <context>
    <name>TrendsPart</name>
    <message>
      <source>Everybody</source>
      <translation>Everybody</translation>
    </message>
    <message>
      <source>Find a person or a unit</source>
      <translation>Find a person or a unit</translation>
    </message>
    <message>
      <source>Flags</source>
      <translation>Flags</translation>
    </message>
    <message>
      <source>Flags a week</source>
      <translation>Flags a week</translation>
    </message>
    <message>
      <source>Leads</source>
      <translation>Leads</translation>
    </message>
    <message>
      <source>Leads released a week</source>
      <translation>Leads released a week</translation>
    </message>
    <message>
      <source>Nobody is like that</source>
      <translation>Nobody is like that</translation>
    </message>
    <message>
      <source>People</source>
      <translation>People</translation>
    </message>
    <message>
      <source>Refused</source>
      <translation>Refused</translation>
    </message>
    <message>
      <source>Refused or failed attempts a week</source>
      <translation>Refused or failed attempts a week</translation>
    </message>
    <message>
      <source>Searches</source>
      <translation>Searches</translation>
    </message>
    <message>
      <source>Searches a week</source>
      <translation>Searches a week</translation>
    </message>
    <message>
      <source>Show these weeks</source>
      <translation>Show these weeks</translation>
    </message>
    <message>
      <source>Take the words back to see all.</source>
      <translation>Take the words back to see all.</translation>
    </message>
    <message>
      <source>Unit: {0}</source>
      <translation>Unit: {0}</translation>
    </message>
    <message>
      <source>Units</source>
      <translation>Units</translation>
    </message>
    <message>
      <source>Units and people</source>
      <translation>Units and people</translation>
    </message>
    <message>
      <source>Units, people or both</source>
      <translation>Units, people or both</translation>
    </message>
    <message>
      <source>Who</source>
      <translation>Who</translation>
    </message>
    <message>
      <source>Whose weeks</source>
      <translation>Whose weeks</translation>
    </message>
    <message>
      <source>counting the weeks</source>
      <translation>counting the weeks</translation>
    </message>
    <message>
      <source>week of {0}</source>
      <translation>week of {0}</translation>
    </message>
  </context>
  <context>
    <name>TruthPanel</name>
    <message>
      <source>Candidate {0} is the same person.</source>
      <translation>Candidate {0} is the same person.</translation>
    </message>
    <message>
      <source>Covered: {0}.</source>
      <translation>Covered: {0}.</translation>
    </message>
    <message>
      <source>Go through them once more with F, on both pictures.</source>
      <translation>Go through them once more with F, on both pictures.</translation>
    </message>
    <message>
      <source>Large enough to compare: {0}.</source>
      <translation>Large enough to compare: {0}.</translation>
    </message>
    <message>
      <source>That was not right</source>
      <translation>That was not right</translation>
    </message>
    <message>
      <source>That was right</source>
      <translation>That was right</translation>
    </message>
    <message>
      <source>The person is not on this list.</source>
      <translation>The person is not on this list.</translation>
    </message>
    <message>
      <source>Too fine for this picture: {0}.</source>
      <translation>Too fine for this picture: {0}.</translation>
    </message>
    <message>
      <source>You called candidate {0}, who is another person.</source>
      <translation>You called candidate {0}, who is another person.</translation>
    </message>
    <message>
      <source>You called nobody.</source>
      <translation>You called nobody.</translation>
    </message>
    <message>
      <source>You rated this candidate: {0}</source>
      <translation>You rated this candidate: {0}</translation>
    </message>
    <message>
      <source>{0} pixels lie between the eyes. Nothing finer than {1} mm can be told from noise.</source>
      <translation>{0} pixels lie between the eyes. Nothing finer than {1} mm can be told from noise.</translation>
    </message>
  </context>
  <context>
    <name>UnfinishedImports</name>
    <message>
      <source>Discard the unfinished import {0}</source>
      <translation>Discard the unfinished import {0}</translation>
    </message>
    <message>
      <source>Discard…</source>
      <translation>Discard…</translation>
    </message>
    <message>
      <source>To go on with one, choose the same folder and manifest again: what was read is not read twice.</source>
      <translation>To go on with one, choose the same folder and manifest again: what was read is not read twice.</translation>
    </message>
    <message>
      <source>Unfinished imports</source>
      <translation>Unfinished imports</translation>
    </message>
    <message>
      <source>{0} · {1} · {2:,} photos read · begun {3}</source>
      <translation>{0} · {1} · {2:,} photos read · begun {3}</translation>
    </message>
  </context>
  <context>
    <name>UnmaskedView</name>
    <message>
      <source>Candidate</source>
      <translation>Candidate</translation>
    </message>
    <message>
      <source>Carried by</source>
      <translation>Carried by</translation>
    </message>
    <message>
      <source>Charge</source>
      <translation>Charge</translation>
    </message>
    <message>
      <source>Distance</source>
      <translation>Distance</translation>
    </message>
    <message>
      <source>Identifier</source>
      <translation>Identifier</translation>
    </message>
    <message>
      <source>Machine rank</source>
      <translation>Machine rank</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <source>Record</source>
      <translation>Record</translation>
    </message>
    <message>
      <source>The candidate that is followed</source>
      <translation>The candidate that is followed</translation>
    </message>
    <message>
      <source>Your answer</source>
      <translation>Your answer</translation>
    </message>
    <message>
      <source>Your features</source>
      <translation>Your features</translation>
    </message>
    <message>
      <source>Your note</source>
      <translation>Your note</translation>
    </message>
    <message>
      <source>Your place</source>
      <translation>Your place</translation>
    </message>
    <message>
      <source>none</source>
      <translation>none</translation>
    </message>
    <message>
      <source>not judged</source>
      <translation>not judged</translation>
    </message>
    <message>
      <source>not recorded</source>
      <translation>not recorded</translation>
    </message>
    <message>
      <source>photo of {0}</source>
      <translation>photo of {0}</translation>
    </message>
    <message>
      <source>{0:.3f}; it orders, it decides nothing</source>
      <translation>{0:.3f}; it orders, it decides nothing</translation>
    </message>
  </context>
  <context>
    <name>ValidationSection</name>
    <message>
      <source>&amp;People at most</source>
      <translation>&amp;People at most</translation>
    </message>
    <message>
      <source>&amp;Shown</source>
      <translation>&amp;Shown</translation>
    </message>
    <message>
      <source>A validation is running. It goes on, and is kept when it is finished. Leave?</source>
      <translation>A validation is running. It goes on, and is kept when it is finished. Leave?</translation>
    </message>
    <message>
      <source>Everybody with photos of two days or more is looked for by the latest photo, which is left out of the gallery for it: as it is, and reduced to 24, 16 and 12 pixels between the eyes with blur, noise and compression. Each search is the one of casework; nobody on a list is compared. In brackets stands the 95 % interval.</source>
      <translation>Everybody with photos of two days or more is looked for by the latest photo, which is left out of the gallery for it: as it is, and reduced to 24, 16 and 12 pixels between the eyes with blur, noise and compression. Each search is the one of casework; nobody on a list is compared. In brackets stands the 95 % interval.</translation>
    </message>
    <message>
      <source>Gallery {0}
Network {1}
Seed {2}
{3}</source>
      <translation>Gallery {0}
Network {1}
Seed {2}
{3}</translation>
    </message>
    <message>
      <source>In the first {0}</source>
      <translation>In the first {0}</translation>
    </message>
    <message>
      <source>No face found</source>
      <translation>No face found</translation>
    </message>
    <message>
      <source>People</source>
      <translation>People</translation>
    </message>
    <message>
      <source>People at most</source>
      <translation>People at most</translation>
    </message>
    <message>
      <source>Pixels between the eyes</source>
      <translation>Pixels between the eyes</translation>
    </message>
    <message>
      <source>This gallery was not validated yet</source>
      <translation>This gallery was not validated yet</translation>
    </message>
    <message>
      <source>Until then every candidate list says that nobody knows how often the true person is on it.</source>
      <translation>Until then every candidate list says that nobody knows how often the true person is on it.</translation>
    </message>
    <message>
      <source>Validate this gallery</source>
      <translation>Validate this gallery</translation>
    </message>
    <message>
      <source>Validating; it can be stopped in the bar below</source>
      <translation>Validating; it can be stopped in the bar below</translation>
    </message>
    <message>
      <source>Validation</source>
      <translation>Validation</translation>
    </message>
    <message>
      <source>Validation {0} is on record and stands beside every candidate list from now on.</source>
      <translation>Validation {0} is on record and stands beside every candidate list from now on.</translation>
    </message>
    <message>
      <source>What was found</source>
      <translation>What was found</translation>
    </message>
    <message>
      <source>Whom</source>
      <translation>Whom</translation>
    </message>
    <message>
      <source>all {0} people</source>
      <translation>all {0} people</translation>
    </message>
    <message>
      <source>reading the validations</source>
      <translation>reading the validations</translation>
    </message>
    <message>
      <source>validating the gallery</source>
      <translation>validating the gallery</translation>
    </message>
    <message>
      <source>{0}: {1} people and {2} photos; {3} people have photos of two days, {4} were looked for.</source>
      <translation>{0}: {1} people and {2} photos; {3} people have photos of two days, {4} were looked for.</translation>
    </message>
  </context>
  <context>
    <name>ValuesPart</name>
    <message>
      <source>1 is on, 0 is off</source>
      <translation>1 is on, 0 is off</translation>
    </message>
    <message>
      <source>A setting changes when a supervisor approves what an administrator proposed. Both are recorded.</source>
      <translation>A setting changes when a supervisor approves what an administrator proposed. Both are recorded.</translation>
    </message>
    <message>
      <source>A supervisor approves it</source>
      <translation>A supervisor approves it</translation>
    </message>
    <message>
      <source>An administrator proposes another value</source>
      <translation>An administrator proposes another value</translation>
    </message>
    <message>
      <source>Approve</source>
      <translation>Approve</translation>
    </message>
    <message>
      <source>Approved; it holds from now on.</source>
      <translation>Approved; it holds from now on.</translation>
    </message>
    <message>
      <source>Holds</source>
      <translation>Holds</translation>
    </message>
    <message>
      <source>No setting is chosen</source>
      <translation>No setting is chosen</translation>
    </message>
    <message>
      <source>No settings</source>
      <translation>No settings</translation>
    </message>
    <message>
      <source>Propose</source>
      <translation>Propose</translation>
    </message>
    <message>
      <source>Proposed. It holds once a supervisor has approved it.</source>
      <translation>Proposed. It holds once a supervisor has approved it.</translation>
    </message>
    <message>
      <source>Proposed: {0}. Reason: {1}</source>
      <translation>Proposed: {0}. Reason: {1}</translation>
    </message>
    <message>
      <source>Reason</source>
      <translation>Reason</translation>
    </message>
    <message>
      <source>Refuse</source>
      <translation>Refuse</translation>
    </message>
    <message>
      <source>Refused.</source>
      <translation>Refused.</translation>
    </message>
    <message>
      <source>Setting</source>
      <translation>Setting</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Settings</translation>
    </message>
    <message>
      <source>The reason is missing</source>
      <translation>The reason is missing</translation>
    </message>
    <message>
      <source>They are being read.</source>
      <translation>They are being read.</translation>
    </message>
    <message>
      <source>This value holds already</source>
      <translation>This value holds already</translation>
    </message>
    <message>
      <source>Value</source>
      <translation>Value</translation>
    </message>
    <message>
      <source>Waits for approval</source>
      <translation>Waits for approval</translation>
    </message>
    <message>
      <source>off</source>
      <translation>off</translation>
    </message>
    <message>
      <source>on</source>
      <translation>on</translation>
    </message>
    <message>
      <source>reading the settings</source>
      <translation>reading the settings</translation>
    </message>
    <message>
      <source>recording the setting</source>
      <translation>recording the setting</translation>
    </message>
    <message>
      <source>{0} {1}</source>
      <translation>{0} {1}</translation>
    </message>
    <message>
      <source>{0}; {1} to {2}</source>
      <translation>{0}; {1} to {2}</translation>
    </message>
  </context>
  <context>
    <name>VerdictPanel</name>
    <message>
      <source>&amp;Approve</source>
      <translation>&amp;Approve</translation>
    </message>
    <message>
      <source>&amp;Refuse: no lead</source>
      <translation>&amp;Refuse: no lead</translation>
    </message>
    <message>
      <source>Close as no possible match</source>
      <translation>Close as no possible match</translation>
    </message>
    <message>
      <source>Decide</source>
      <translation>Decide</translation>
    </message>
    <message>
      <source>Decision</source>
      <translation>Decision</translation>
    </message>
    <message>
      <source>Needed to return or to refuse.</source>
      <translation>Needed to return or to refuse.</translation>
    </message>
    <message>
      <source>No decision chosen</source>
      <translation>No decision chosen</translation>
    </message>
    <message>
      <source>No recipient named</source>
      <translation>No recipient named</translation>
    </message>
    <message>
      <source>One on each line; at least one.</source>
      <translation>One on each line; at least one.</translation>
    </message>
    <message>
      <source>Re&amp;turn to the examiner for a new search</source>
      <translation>Re&amp;turn to the examiner for a new search</translation>
    </message>
    <message>
      <source>Reason</source>
      <translation>Reason</translation>
    </message>
    <message>
      <source>Recipients of the lead</source>
      <translation>Recipients of the lead</translation>
    </message>
    <message>
      <source>Refuse</source>
      <translation>Refuse</translation>
    </message>
    <message>
      <source>Release lead</source>
      <translation>Release lead</translation>
    </message>
    <message>
      <source>Return to the examiner</source>
      <translation>Return to the examiner</translation>
    </message>
    <message>
      <source>The examiners disagree, so nothing can be approved</source>
      <translation>The examiners disagree, so nothing can be approved</translation>
    </message>
    <message>
      <source>The reason is missing</source>
      <translation>The reason is missing</translation>
    </message>
  </context>
  <context>
    <name>VersionBar</name>
    <message>
      <source>Edit this frame (W)</source>
      <translation>Edit this frame (W)</translation>
    </message>
    <message>
      <source>Original</source>
      <translation>Original</translation>
    </message>
    <message>
      <source>Version</source>
      <translation>Version</translation>
    </message>
    <message>
      <source>Version of the frame</source>
      <translation>Version of the frame</translation>
    </message>
    <message>
      <source>Version {0} · {1}</source>
      <translation>Version {0} · {1}</translation>
    </message>
  </context>
  <context>
    <name>ViewMenu</name>
    <message>
      <source>&amp;View ▾</source>
      <translation>&amp;View ▾</translation>
    </message>
    <message>
      <source>All lines, as stored</source>
      <translation>All lines, as stored</translation>
    </message>
    <message>
      <source>As it is stored</source>
      <translation>As it is stored</translation>
    </message>
    <message>
      <source>Lines of an interlaced frame</source>
      <translation>Lines of an interlaced frame</translation>
    </message>
    <message>
      <source>Shape of the pixels</source>
      <translation>Shape of the pixels</translation>
    </message>
    <message>
      <source>Square, as stored</source>
      <translation>Square, as stored</translation>
    </message>
    <message>
      <source>Turn left by 1°	[</source>
      <translation>Turn left by 1°	[</translation>
    </message>
    <message>
      <source>Turn left by 90°</source>
      <translation>Turn left by 90°</translation>
    </message>
    <message>
      <source>Turn right by 1°	]</source>
      <translation>Turn right by 1°	]</translation>
    </message>
    <message>
      <source>Turn right by 90°</source>
      <translation>Turn right by 90°</translation>
    </message>
    <message>
      <source>Ways of viewing</source>
      <translation>Ways of viewing</translation>
    </message>
    <message>
      <source>Ways of viewing the frame (Alt+V): nothing in the evidence changes</source>
      <translation>Ways of viewing the frame (Alt+V): nothing in the evidence changes</translation>
    </message>
    <message>
      <source>Ways of viewing: nothing in the evidence changes</source>
      <translation>Ways of viewing: nothing in the evidence changes</translation>
    </message>
    <message>
      <source>Whole picture or 1:1	Z</source>
      <translation>Whole picture or 1:1	Z</translation>
    </message>
    <message>
      <source>lower field, lines between interpolated</source>
      <translation>lower field, lines between interpolated</translation>
    </message>
    <message>
      <source>pixels {0}:{1}</source>
      <translation>pixels {0}:{1}</translation>
    </message>
    <message>
      <source>pixels {0}:{1} as the file says</source>
      <translation>pixels {0}:{1} as the file says</translation>
    </message>
    <message>
      <source>turned {0}°</source>
      <translation>turned {0}°</translation>
    </message>
    <message>
      <source>upper field, lines between interpolated</source>
      <translation>upper field, lines between interpolated</translation>
    </message>
    <message>
      <source>viewed: {0}</source>
      <translation>viewed: {0}</translation>
    </message>
  </context>
  <context>
    <name>WindowLock</name>
    <message>
      <source>checking the passphrase</source>
      <translation>checking the passphrase</translation>
    </message>
    <message>
      <source>noting the lock</source>
      <translation>noting the lock</translation>
    </message>
    <message>
      <source>reading the settings</source>
      <translation>reading the settings</translation>
    </message>
  </context>
  <context>
    <name>Workshop</name>
    <message>
      <source>An edit cannot be done with this frame</source>
      <translation>An edit cannot be done with this frame</translation>
    </message>
    <message>
      <source>Back to the frame</source>
      <translation>Back to the frame</translation>
    </message>
    <message>
      <source>Draw a box around what stays (mouse, or arrows and Return)</source>
      <translation>Draw a box around what stays (mouse, or arrows and Return)</translation>
    </message>
    <message>
      <source>Draw what stays (D)</source>
      <translation>Draw what stays (D)</translation>
    </message>
    <message>
      <source>Edited</source>
      <translation>Edited</translation>
    </message>
    <message>
      <source>Edits</source>
      <translation>Edits</translation>
    </message>
    <message>
      <source>Edits change what the search finds, for better or worse. People compare the original.</source>
      <translation>Edits change what the search finds, for better or worse. People compare the original.</translation>
    </message>
    <message>
      <source>Keeping the version</source>
      <translation>Keeping the version</translation>
    </message>
    <message>
      <source>No edit is switched on</source>
      <translation>No edit is switched on</translation>
    </message>
    <message>
      <source>No edit yet</source>
      <translation>No edit yet</translation>
    </message>
    <message>
      <source>No edit yet: as the original</source>
      <translation>No edit yet: as the original</translation>
    </message>
    <message>
      <source>Original</source>
      <translation>Original</translation>
    </message>
    <message>
      <source>Show the picture before the edits (B)</source>
      <translation>Show the picture before the edits (B)</translation>
    </message>
    <message>
      <source>an edit cannot be done</source>
      <translation>an edit cannot be done</translation>
    </message>
    <message>
      <source>before the edits</source>
      <translation>before the edits</translation>
    </message>
    <message>
      <source>editing the frame</source>
      <translation>editing the frame</translation>
    </message>
    <message>
      <source>keeping the edited version</source>
      <translation>keeping the edited version</translation>
    </message>
    <message>
      <source>not kept</source>
      <translation>not kept</translation>
    </message>
    <message>
      <source>working</source>
      <translation>working</translation>
    </message>
    <message>
      <source>{0} · Original · frame {1}</source>
      <translation>{0} · Original · frame {1}</translation>
    </message>
  </context>
  <context>
    <name>_LeavingPart</name>
    <message>
      <source>Gathering</source>
      <translation>Gathering</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Save</translation>
    </message>
    <message>
      <source>Saved as {0}. SHA-256: {1}</source>
      <translation>Saved as {0}. SHA-256: {1}</translation>
    </message>
    <message>
      <source>ZIP (*.zip)</source>
      <translation>ZIP (*.zip)</translation>
    </message>
    <message>
      <source>gathering what leaves</source>
      <translation>gathering what leaves</translation>
    </message>
  </context>
  <context>
    <name>application</name>
    <message>
      <source>loading the pages</source>
      <translation>loading the pages</translation>
    </message>
  </context>
  <context>
    <name>edit_words</name>
    <message>
      <source>Edited (1 step)</source>
      <translation>Edited (1 step)</translation>
    </message>
    <message>
      <source>Edited ({0} steps)</source>
      <translation>Edited ({0} steps)</translation>
    </message>
  </context>
  <context>
    <name>evidence_facts</name>
    <message>
      <source>1 face</source>
      <translation>1 face</translation>
    </message>
    <message>
      <source>1 track</source>
      <translation>1 track</translation>
    </message>
    <message>
      <source>Acquired</source>
      <translation>Acquired</translation>
    </message>
    <message>
      <source>Added</source>
      <translation>Added</translation>
    </message>
    <message>
      <source>Clip, {0} frames</source>
      <translation>Clip, {0} frames</translation>
    </message>
    <message>
      <source>Custodian</source>
      <translation>Custodian</translation>
    </message>
    <message>
      <source>File</source>
      <translation>File</translation>
    </message>
    <message>
      <source>Format</source>
      <translation>Format</translation>
    </message>
    <message>
      <source>Frames</source>
      <translation>Frames</translation>
    </message>
    <message>
      <source>Remark</source>
      <translation>Remark</translation>
    </message>
    <message>
      <source>Still</source>
      <translation>Still</translation>
    </message>
    <message>
      <source>interlaced</source>
      <translation>interlaced</translation>
    </message>
    <message>
      <source>no face found</source>
      <translation>no face found</translation>
    </message>
    <message>
      <source>not scanned</source>
      <translation>not scanned</translation>
    </message>
    <message>
      <source>scanning</source>
      <translation>scanning</translation>
    </message>
    <message>
      <source>turned by {0}° as the file asks</source>
      <translation>turned by {0}° as the file asks</translation>
    </message>
    <message>
      <source>waits for its scan</source>
      <translation>waits for its scan</translation>
    </message>
    <message>
      <source>{0} a second</source>
      <translation>{0} a second</translation>
    </message>
    <message>
      <source>{0} bytes</source>
      <translation>{0} bytes</translation>
    </message>
    <message>
      <source>{0} faces</source>
      <translation>{0} faces</translation>
    </message>
    <message>
      <source>{0} in {1}</source>
      <translation>{0} in {1}</translation>
    </message>
    <message>
      <source>{0} tracks</source>
      <translation>{0} tracks</translation>
    </message>
  </context>
  <context>
    <name>files</name>
    <message>
      <source>{0} could not be written ({1}). Choose another folder, or free some space.</source>
      <translation>{0} could not be written ({1}). Choose another folder, or free some space.</translation>
    </message>
  </context>
  <context>
    <name>glossary</name>
    <message>
      <source>A digest of the file: if one bit changes, so does the digest.</source>
      <translation>A digest of the file: if one bit changes, so does the digest.</translation>
    </message>
    <message>
      <source>A file as it was received: copied once, hashed, never overwritten.</source>
      <translation>A file as it was received: copied once, hashed, never overwritten.</translation>
    </message>
    <message>
      <source>A person of the gallery whom a search returned. Somebody is always nearest; that is no finding.</source>
      <translation>A person of the gallery whom a search returned. Somebody is always nearest; that is no finding.</translation>
    </message>
    <message>
      <source>A possible match for investigation, released by a supervisor. Never an identification.</source>
      <translation>A possible match for investigation, released by a supervisor. Never an identification.</translation>
    </message>
    <message>
      <source>A second, independent examination of the same probe and list, blind to the first.</source>
      <translation>A second, independent examination of the same probe and list, blind to the first.</translation>
    </message>
    <message>
      <source>A trial of how often the true person is found, on the section's own gallery and its known people.</source>
      <translation>A trial of how often the true person is found, on the section's own gallery and its known people.</translation>
    </message>
    <message>
      <source>Candidate</source>
      <translation>Candidate</translation>
    </message>
    <message>
      <source>Candidates</source>
      <translation>Candidates</translation>
    </message>
    <message>
      <source>Encounter</source>
      <translation>Encounter</translation>
    </message>
    <message>
      <source>Encounters</source>
      <translation>Encounters</translation>
    </message>
    <message>
      <source>Evidence</source>
      <translation>Evidence</translation>
    </message>
    <message>
      <source>Exhibit</source>
      <translation>Exhibit</translation>
    </message>
    <message>
      <source>Exhibits</source>
      <translation>Exhibits</translation>
    </message>
    <message>
      <source>Gallery</source>
      <translation>Gallery</translation>
    </message>
    <message>
      <source>How far a request has come on its way from opening to report.</source>
      <translation>How far a request has come on its way from opening to report.</translation>
    </message>
    <message>
      <source>Its SHA-256</source>
      <translation>Its SHA-256</translation>
    </message>
    <message>
      <source>Lead</source>
      <translation>Lead</translation>
    </message>
    <message>
      <source>Leads</source>
      <translation>Leads</translation>
    </message>
    <message>
      <source>Legal hold</source>
      <translation>Legal hold</translation>
    </message>
    <message>
      <source>Legal holds</source>
      <translation>Legal holds</translation>
    </message>
    <message>
      <source>Local validation</source>
      <translation>Local validation</translation>
    </message>
    <message>
      <source>Mated</source>
      <translation>Mated</translation>
    </message>
    <message>
      <source>One face of one exact frame of the evidence, taken to be searched.</source>
      <translation>One face of one exact frame of the evidence, taken to be searched.</translation>
    </message>
    <message>
      <source>One file of evidence under its mark, E1, E2 and so on.</source>
      <translation>One file of evidence under its mark, E1, E2 and so on.</translation>
    </message>
    <message>
      <source>One occasion on which a person of the gallery was photographed, with its record number.</source>
      <translation>One occasion on which a person of the gallery was photographed, with its record number.</translation>
    </message>
    <message>
      <source>Probe</source>
      <translation>Probe</translation>
    </message>
    <message>
      <source>Probes</source>
      <translation>Probes</translation>
    </message>
    <message>
      <source>Rank</source>
      <translation>Rank</translation>
    </message>
    <message>
      <source>SHA-256</source>
      <translation>SHA-256</translation>
    </message>
    <message>
      <source>Said of a probe whose person is in the gallery; whether it is, nobody knows beforehand.</source>
      <translation>Said of a probe whose person is in the gallery; whether it is, nobody knows beforehand.</translation>
    </message>
    <message>
      <source>Stage</source>
      <translation>Stage</translation>
    </message>
    <message>
      <source>Template</source>
      <translation>Template</translation>
    </message>
    <message>
      <source>Templates</source>
      <translation>Templates</translation>
    </message>
    <message>
      <source>The numbers that a network makes of a face. Only they are compared by the machine.</source>
      <translation>The numbers that a network makes of a face. Only they are compared by the machine.</translation>
    </message>
    <message>
      <source>The photos that may be searched, each with where it comes from and why it is held.</source>
      <translation>The photos that may be searched, each with where it comes from and why it is held.</translation>
    </message>
    <message>
      <source>The place the machine gave a candidate. It opens after the lock, because it moves judgement.</source>
      <translation>The place the machine gave a candidate. It opens after the lock, because it moves judgement.</translation>
    </message>
    <message>
      <source>Validation</source>
      <translation>Validation</translation>
    </message>
    <message>
      <source>Verification</source>
      <translation>Verification</translation>
    </message>
    <message>
      <source>While it lies, a record or all of a person stays in the gallery although its time is over.</source>
      <translation>While it lies, a record or all of a person stays in the gallery although its time is over.</translation>
    </message>
  </context>
  <context>
    <name>guide</name>
    <message>
      <source>1 / 2 / 3 on the answers</source>
      <translation>1 / 2 / 3 on the answers</translation>
    </message>
    <message>
      <source>1 to 7, and 0</source>
      <translation>1 to 7, and 0</translation>
    </message>
    <message>
      <source>25 frames on and back, on the timeline</source>
      <translation>25 frames on and back, on the timeline</translation>
    </message>
    <message>
      <source>Alt and the underlined letter</source>
      <translation>Alt and the underlined letter</translation>
    </message>
    <message>
      <source>Alt+Up, Alt+Down</source>
      <translation>Alt+Up, Alt+Down</translation>
    </message>
    <message>
      <source>Analysis: 1 / 2 / 3</source>
      <translation>Analysis: 1 / 2 / 3</translation>
    </message>
    <message>
      <source>Blink</source>
      <translation>Blink</translation>
    </message>
    <message>
      <source>Call the candidate possible, or take it back</source>
      <translation>Call the candidate possible, or take it back</translation>
    </message>
    <message>
      <source>Clear / Partly / Not visible; N writes words</source>
      <translation>Clear / Partly / Not visible; N writes words</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Close</translation>
    </message>
    <message>
      <source>Ctrl+Return in the note</source>
      <translation>Ctrl+Return in the note</translation>
    </message>
    <message>
      <source>Ctrl+Return on training rooms</source>
      <translation>Ctrl+Return on training rooms</translation>
    </message>
    <message>
      <source>Ctrl+drag</source>
      <translation>Ctrl+drag</translation>
    </message>
    <message>
      <source>Dark or light</source>
      <translation>Dark or light</translation>
    </message>
    <message>
      <source>Decide</source>
      <translation>Decide</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>Delete</translation>
    </message>
    <message>
      <source>Drag, Shift+arrows</source>
      <translation>Drag, Shift+arrows</translation>
    </message>
    <message>
      <source>Draw what a crop leaves</source>
      <translation>Draw what a crop leaves</translation>
    </message>
    <message>
      <source>Ear at the left, at the right of both pictures</source>
      <translation>Ear at the left, at the right of both pictures</translation>
    </message>
    <message>
      <source>Edit the frame</source>
      <translation>Edit the frame</translation>
    </message>
    <message>
      <source>Everywhere</source>
      <translation>Everywhere</translation>
    </message>
    <message>
      <source>Explained / To be followed up / Misuse</source>
      <translation>Explained / To be followed up / Misuse</translation>
    </message>
    <message>
      <source>Export the session</source>
      <translation>Export the session</translation>
    </message>
    <message>
      <source>Features; there 1 to 4 judge, Up and Down walk, N writes words</source>
      <translation>Features; there 1 to 4 judge, Up and Down walk, N writes words</translation>
    </message>
    <message>
      <source>Find</source>
      <translation>Find</translation>
    </message>
    <message>
      <source>Find faces in this frame</source>
      <translation>Find faces in this frame</translation>
    </message>
    <message>
      <source>Find in the time line</source>
      <translation>Find in the time line</translation>
    </message>
    <message>
      <source>Fit or 1:1</source>
      <translation>Fit or 1:1</translation>
    </message>
    <message>
      <source>Go on</source>
      <translation>Go on</translation>
    </message>
    <message>
      <source>Grid, eye points, measure: viewing aids</source>
      <translation>Grid, eye points, measure: viewing aids</translation>
    </message>
    <message>
      <source>Guide</source>
      <translation>Guide</translation>
    </message>
    <message>
      <source>Keys</source>
      <translation>Keys</translation>
    </message>
    <message>
      <source>Keys and guide</source>
      <translation>Keys and guide</translation>
    </message>
    <message>
      <source>Keys or guide</source>
      <translation>Keys or guide</translation>
    </message>
    <message>
      <source>Left, Right</source>
      <translation>Left, Right</translation>
    </message>
    <message>
      <source>Lock decision</source>
      <translation>Lock decision</translation>
    </message>
    <message>
      <source>Lock the window</source>
      <translation>Lock the window</translation>
    </message>
    <message>
      <source>Look up</source>
      <translation>Look up</translation>
    </message>
    <message>
      <source>Move an edit earlier or later</source>
      <translation>Move an edit earlier or later</translation>
    </message>
    <message>
      <source>New request</source>
      <translation>New request</translation>
    </message>
    <message>
      <source>Next and previous control</source>
      <translation>Next and previous control</translation>
    </message>
    <message>
      <source>Next candidate without a rating</source>
      <translation>Next candidate without a rating</translation>
    </message>
    <message>
      <source>Next face</source>
      <translation>Next face</translation>
    </message>
    <message>
      <source>Not this person / Cannot compare / Possible</source>
      <translation>Not this person / Cannot compare / Possible</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Note</translation>
    </message>
    <message>
      <source>Number marks, draw an arrow, an outline, a text; Esc puts the tool away</source>
      <translation>Number marks, draw an arrow, an outline, a text; Esc puts the tool away</translation>
    </message>
    <message>
      <source>Open a part of the page</source>
      <translation>Open a part of the page</translation>
    </message>
    <message>
      <source>Open the exercise</source>
      <translation>Open the exercise</translation>
    </message>
    <message>
      <source>Open the request</source>
      <translation>Open the request</translation>
    </message>
    <message>
      <source>Overlay</source>
      <translation>Overlay</translation>
    </message>
    <message>
      <source>Page Up, Page Down</source>
      <translation>Page Up, Page Down</translation>
    </message>
    <message>
      <source>Page of the guide</source>
      <translation>Page of the guide</translation>
    </message>
    <message>
      <source>Pages of the guide</source>
      <translation>Pages of the guide</translation>
    </message>
    <message>
      <source>Pan</source>
      <translation>Pan</translation>
    </message>
    <message>
      <source>Place the eyes by hand</source>
      <translation>Place the eyes by hand</translation>
    </message>
    <message>
      <source>Play and pause</source>
      <translation>Play and pause</translation>
    </message>
    <message>
      <source>Previous and next candidate</source>
      <translation>Previous and next candidate</translation>
    </message>
    <message>
      <source>Previous and next frame</source>
      <translation>Previous and next frame</translation>
    </message>
    <message>
      <source>Previous and next photo</source>
      <translation>Previous and next photo</translation>
    </message>
    <message>
      <source>Print</source>
      <translation>Print</translation>
    </message>
    <message>
      <source>Propose or trust the room</source>
      <translation>Propose or trust the room</translation>
    </message>
    <message>
      <source>Rate the candidate, 0 for insufficient</source>
      <translation>Rate the candidate, 0 for insufficient</translation>
    </message>
    <message>
      <source>Read the page again</source>
      <translation>Read the page again</translation>
    </message>
    <message>
      <source>Record the answer</source>
      <translation>Record the answer</translation>
    </message>
    <message>
      <source>Record the answer, then open the next case</source>
      <translation>Record the answer, then open the next case</translation>
    </message>
    <message>
      <source>Record what was written</source>
      <translation>Record what was written</translation>
    </message>
    <message>
      <source>Remove an edit</source>
      <translation>Remove an edit</translation>
    </message>
    <message>
      <source>Return</source>
      <translation>Return</translation>
    </message>
    <message>
      <source>Return in a field of Records</source>
      <translation>Return in a field of Records</translation>
    </message>
    <message>
      <source>Save a course over time as PDF</source>
      <translation>Save a course over time as PDF</translation>
    </message>
    <message>
      <source>Save the PDF</source>
      <translation>Save the PDF</translation>
    </message>
    <message>
      <source>Side by side</source>
      <translation>Side by side</translation>
    </message>
    <message>
      <source>Sign out</source>
      <translation>Sign out</translation>
    </message>
    <message>
      <source>Space</source>
      <translation>Space</translation>
    </message>
    <message>
      <source>Space in the list of edits</source>
      <translation>Space in the list of edits</translation>
    </message>
    <message>
      <source>Swipe</source>
      <translation>Swipe</translation>
    </message>
    <message>
      <source>Switch an edit on or off</source>
      <translation>Switch an edit on or off</translation>
    </message>
    <message>
      <source>Taught: enlarge it, place by place, then the whole face again</source>
      <translation>Taught: enlarge it, place by place, then the whole face again</translation>
    </message>
    <message>
      <source>Taught: hide or show its outline</source>
      <translation>Taught: hide or show its outline</translation>
    </message>
    <message>
      <source>Taught: the next and the previous part of the face</source>
      <translation>Taught: the next and the previous part of the face</translation>
    </message>
    <message>
      <source>Terms</source>
      <translation>Terms</translation>
    </message>
    <message>
      <source>The next action of the part</source>
      <translation>The next action of the part</translation>
    </message>
    <message>
      <source>The picture before the edits</source>
      <translation>The picture before the edits</translation>
    </message>
    <message>
      <source>The same, on the timeline</source>
      <translation>The same, on the timeline</translation>
    </message>
    <message>
      <source>The stations of the open request, from the top</source>
      <translation>The stations of the open request, from the top</translation>
    </message>
    <message>
      <source>Turn by 1° or 15°</source>
      <translation>Turn by 1° or 15°</translation>
    </message>
    <message>
      <source>Turn by any angle</source>
      <translation>Turn by any angle</translation>
    </message>
    <message>
      <source>Undo and redo</source>
      <translation>Undo and redo</translation>
    </message>
    <message>
      <source>Up, Down</source>
      <translation>Up, Down</translation>
    </message>
    <message>
      <source>Wheel, + and −</source>
      <translation>Wheel, + and −</translation>
    </message>
    <message>
      <source>Your first section</source>
      <translation>Your first section</translation>
    </message>
    <message>
      <source>Zoom</source>
      <translation>Zoom</translation>
    </message>
  </context>
  <context>
    <name>measures_table</name>
    <message>
      <source>Only {0} pixels between the eyes. Under {1} small features cannot be judged and the search misses the true person more often; look for a frame with a larger face.</source>
      <translation>Only {0} pixels between the eyes. Under {1} small features cannot be judged and the search misses the true person more often; look for a frame with a larger face.</translation>
    </message>
    <message>
      <source>{0} pixels between the eyes is under the floor of {1}. A supervisor let it be searched all the same; the true person may well be missed.</source>
      <translation>{0} pixels between the eyes is under the floor of {1}. A supervisor let it be searched all the same; the true person may well be missed.</translation>
    </message>
    <message>
      <source>{0} pixels between the eyes is under the floor of {1}. Nobody can search with this probe until a supervisor overrides the floor and writes down why.</source>
      <translation>{0} pixels between the eyes is under the floor of {1}. Nobody can search with this probe until a supervisor overrides the floor and writes down why.</translation>
    </message>
  </context>
  <context>
    <name>moment_columns</name>
    <message>
      <source>Entry</source>
      <translation>Entry</translation>
    </message>
    <message>
      <source>Time</source>
      <translation>Time</translation>
    </message>
    <message>
      <source>What</source>
      <translation>What</translation>
    </message>
    <message>
      <source>What about</source>
      <translation>What about</translation>
    </message>
    <message>
      <source>Who</source>
      <translation>Who</translation>
    </message>
  </context>
  <context>
    <name>printing</name>
    <message>
      <source>Facial identification record</source>
      <translation>Facial identification record</translation>
    </message>
    <message>
      <source>No printer is set up on this computer. Set one up, or save the PDF.</source>
      <translation>No printer is set up on this computer. Set one up, or save the PDF.</translation>
    </message>
    <message>
      <source>Page {0} of {1}</source>
      <translation>Page {0} of {1}</translation>
    </message>
    <message>
      <source>SHA-256 of the PDF: {0}</source>
      <translation>SHA-256 of the PDF: {0}</translation>
    </message>
    <message>
      <source>The printer stopped after page {0} of {1}. Check it and print again.</source>
      <translation>The printer stopped after page {0} of {1}. Check it and print again.</translation>
    </message>
    <message>
      <source>The printer took nothing. That it was to be printed stays on record. Check the printer and try again.</source>
      <translation>The printer took nothing. That it was to be printed stays on record. Check the printer and try again.</translation>
    </message>
  </context>
  <context>
    <name>request_stations</name>
    <message>
      <source>A supervisor decides</source>
      <translation>A supervisor decides</translation>
    </message>
    <message>
      <source>Add evidence first</source>
      <translation>Add evidence first</translation>
    </message>
    <message>
      <source>An examination opens to its own examiner only</source>
      <translation>An examination opens to its own examiner only</translation>
    </message>
    <message>
      <source>Both examinations come first</source>
      <translation>Both examinations come first</translation>
    </message>
    <message>
      <source>Choose a face in the evidence first</source>
      <translation>Choose a face in the evidence first</translation>
    </message>
    <message>
      <source>Nothing is decided yet</source>
      <translation>Nothing is decided yet</translation>
    </message>
    <message>
      <source>Search first</source>
      <translation>Search first</translation>
    </message>
    <message>
      <source>Take a probe first</source>
      <translation>Take a probe first</translation>
    </message>
    <message>
      <source>Verification</source>
      <translation>Verification</translation>
    </message>
    <message>
      <source>You examined this request; a third person decides</source>
      <translation>You examined this request; a third person decides</translation>
    </message>
  </context>
  <context>
    <name>times</name>
    <message>
      <source>{0} days</source>
      <translation>{0} days</translation>
    </message>
    <message>
      <source>{0} h</source>
      <translation>{0} h</translation>
    </message>
    <message>
      <source>{0} min</source>
      <translation>{0} min</translation>
    </message>
  </context>
  <context>
    <name>ways</name>
    <message>
      <source>A lead was released; a new search needs a new request</source>
      <translation>A lead was released; a new search needs a new request</translation>
    </message>
    <message>
      <source>Add evidence</source>
      <translation>Add evidence</translation>
    </message>
    <message>
      <source>Decide</source>
      <translation>Decide</translation>
    </message>
    <message>
      <source>Decide about the floor</source>
      <translation>Decide about the floor</translation>
    </message>
    <message>
      <source>Examine</source>
      <translation>Examine</translation>
    </message>
    <message>
      <source>It ended without a lead; a new search needs a new request</source>
      <translation>It ended without a lead; a new search needs a new request</translation>
    </message>
    <message>
      <source>Search</source>
      <translation>Search</translation>
    </message>
    <message>
      <source>Take a probe</source>
      <translation>Take a probe</translation>
    </message>
    <message>
      <source>Verify</source>
      <translation>Verify</translation>
    </message>
  </context>
  <context>
    <name>words</name>
    <message>
      <source>-0.2 to 0.2</source>
      <translation>-0.2 to 0.2</translation>
    </message>
    <message>
      <source>-45 to 45</source>
      <translation>-45 to 45</translation>
    </message>
    <message>
      <source>0.05 or less</source>
      <translation>0.05 or less</translation>
    </message>
    <message>
      <source>0.1 or more</source>
      <translation>0.1 or more</translation>
    </message>
    <message>
      <source>0.9 or more</source>
      <translation>0.9 or more</translation>
    </message>
    <message>
      <source>1 photo</source>
      <translation>1 photo</translation>
    </message>
    <message>
      <source>1 to 2 years</source>
      <translation>1 to 2 years</translation>
    </message>
    <message>
      <source>1 to 4</source>
      <translation>1 to 4</translation>
    </message>
    <message>
      <source>1.4 or more</source>
      <translation>1.4 or more</translation>
    </message>
    <message>
      <source>1.8 or more</source>
      <translation>1.8 or more</translation>
    </message>
    <message>
      <source>10 and more</source>
      <translation>10 and more</translation>
    </message>
    <message>
      <source>11 or less</source>
      <translation>11 or less</translation>
    </message>
    <message>
      <source>12 to 16: reduced to 12</source>
      <translation>12 to 16: reduced to 12</translation>
    </message>
    <message>
      <source>16 to 24: reduced to 16</source>
      <translation>16 to 24: reduced to 16</translation>
    </message>
    <message>
      <source>18 to 29</source>
      <translation>18 to 29</translation>
    </message>
    <message>
      <source>2 or less</source>
      <translation>2 or less</translation>
    </message>
    <message>
      <source>2 or more</source>
      <translation>2 or more</translation>
    </message>
    <message>
      <source>2 photos</source>
      <translation>2 photos</translation>
    </message>
    <message>
      <source>2.5 or more</source>
      <translation>2.5 or more</translation>
    </message>
    <message>
      <source>24 or more</source>
      <translation>24 or more</translation>
    </message>
    <message>
      <source>24 to 47 px</source>
      <translation>24 to 47 px</translation>
    </message>
    <message>
      <source>24 to 48: reduced to 24</source>
      <translation>24 to 48: reduced to 24</translation>
    </message>
    <message>
      <source>3 to 5 photos</source>
      <translation>3 to 5 photos</translation>
    </message>
    <message>
      <source>3 to 5 years</source>
      <translation>3 to 5 years</translation>
    </message>
    <message>
      <source>30 to 44</source>
      <translation>30 to 44</translation>
    </message>
    <message>
      <source>45 to 59</source>
      <translation>45 to 59</translation>
    </message>
    <message>
      <source>48 and more: as they are</source>
      <translation>48 and more: as they are</translation>
    </message>
    <message>
      <source>48 to 89 px</source>
      <translation>48 to 89 px</translation>
    </message>
    <message>
      <source>5 to 9</source>
      <translation>5 to 9</translation>
    </message>
    <message>
      <source>6 photos and more</source>
      <translation>6 photos and more</translation>
    </message>
    <message>
      <source>6 to 10 years</source>
      <translation>6 to 10 years</translation>
    </message>
    <message>
      <source>60 and more</source>
      <translation>60 and more</translation>
    </message>
    <message>
      <source>90 px and more</source>
      <translation>90 px and more</translation>
    </message>
    <message>
      <source>A certificate from an exercise is good for</source>
      <translation>A certificate from an exercise is good for</translation>
    </message>
    <message>
      <source>A certificate from an exercise needs at least</source>
      <translation>A certificate from an exercise needs at least</translation>
    </message>
    <message>
      <source>A list of this length holds everybody in this gallery, so being on it says nothing.</source>
      <translation>A list of this length holds everybody in this gallery, so being on it says nothing.</translation>
    </message>
    <message>
      <source>A search is out of hours before</source>
      <translation>A search is out of hours before</translation>
    </message>
    <message>
      <source>A search is out of hours from</source>
      <translation>A search is out of hours from</translation>
    </message>
    <message>
      <source>A search proposes a list of</source>
      <translation>A search proposes a list of</translation>
    </message>
    <message>
      <source>A security key asks for its PIN or a fingerprint</source>
      <translation>A security key asks for its PIN or a fingerprint</translation>
    </message>
    <message>
      <source>A share of {0} of the face is burnt out to white.</source>
      <translation>A share of {0} of the face is burnt out to white.</translation>
    </message>
    <message>
      <source>A share of {0} of the face is burnt out to white; whatever was there is lost.</source>
      <translation>A share of {0} of the face is burnt out to white; whatever was there is lost.</translation>
    </message>
    <message>
      <source>A share of {0} of the face is dark; this depends on skin tone as well as light.</source>
      <translation>A share of {0} of the face is dark; this depends on skin tone as well as light.</translation>
    </message>
    <message>
      <source>Account created</source>
      <translation>Account created</translation>
    </message>
    <message>
      <source>Account disabled</source>
      <translation>Account disabled</translation>
    </message>
    <message>
      <source>Account enabled</source>
      <translation>Account enabled</translation>
    </message>
    <message>
      <source>Account locked after failed attempts</source>
      <translation>Account locked after failed attempts</translation>
    </message>
    <message>
      <source>Account, other roles or a reset approved</source>
      <translation>Account, other roles or a reset approved</translation>
    </message>
    <message>
      <source>Account, other roles or a reset refused</source>
      <translation>Account, other roles or a reset refused</translation>
    </message>
    <message>
      <source>Accounts</source>
      <translation>Accounts</translation>
    </message>
    <message>
      <source>Adds the difference to a blurred copy (unsharp mask). It adds no detail.</source>
      <translation>Adds the difference to a blurred copy (unsharp mask). It adds no detail.</translation>
    </message>
    <message>
      <source>Administrator: accounts and gallery</source>
      <translation>Administrator: accounts and gallery</translation>
    </message>
    <message>
      <source>After OFIQ (ISO/IEC 29794-5)</source>
      <translation>After OFIQ (ISO/IEC 29794-5)</translation>
    </message>
    <message>
      <source>After OFIQ (ISO/IEC 29794-5), its numbers in eye distances and therefore laxer</source>
      <translation>After OFIQ (ISO/IEC 29794-5), its numbers in eye distances and therefore laxer</translation>
    </message>
    <message>
      <source>After OFIQ (ISO/IEC 29794-5); the mark is where OFIQ's own scale falls to half</source>
      <translation>After OFIQ (ISO/IEC 29794-5); the mark is where OFIQ's own scale falls to half</translation>
    </message>
    <message>
      <source>After Pech-Pacheco and others, ICPR 2000; OFIQ uses a trained forest instead. The mark is this program's own</source>
      <translation>After Pech-Pacheco and others, ICPR 2000; OFIQ uses a trained forest instead. The mark is this program's own</translation>
    </message>
    <message>
      <source>After Wang, Sheikh and Bovik, ICIP 2002; OFIQ uses a trained network instead. The mark is this program's own</source>
      <translation>After Wang, Sheikh and Bovik, ICIP 2002; OFIQ uses a trained network instead. The mark is this program's own</translation>
    </message>
    <message>
      <source>Age</source>
      <translation>Age</translation>
    </message>
    <message>
      <source>Amount</source>
      <translation>Amount</translation>
    </message>
    <message>
      <source>An account is disabled after</source>
      <translation>An account is disabled after</translation>
    </message>
    <message>
      <source>Analysis of the probe recorded</source>
      <translation>Analysis of the probe recorded</translation>
    </message>
    <message>
      <source>Angle</source>
      <translation>Angle</translation>
    </message>
    <message>
      <source>Annotation made</source>
      <translation>Annotation made</translation>
    </message>
    <message>
      <source>Annotation withdrawn</source>
      <translation>Annotation withdrawn</translation>
    </message>
    <message>
      <source>Approved</source>
      <translation>Approved</translation>
    </message>
    <message>
      <source>Arrestee without valid identification</source>
      <translation>Arrestee without valid identification</translation>
    </message>
    <message>
      <source>Arrow</source>
      <translation>Arrow</translation>
    </message>
    <message>
      <source>Aspect</source>
      <translation>Aspect</translation>
    </message>
    <message>
      <source>Auditor's room</source>
      <translation>Auditor's room</translation>
    </message>
    <message>
      <source>Auditor: reads everything, changes nothing</source>
      <translation>Auditor: reads everything, changes nothing</translation>
    </message>
    <message>
      <source>Average of frames</source>
      <translation>Average of frames</translation>
    </message>
    <message>
      <source>Averages parts of the picture that look alike (non-local means). Fine marks of the skin can go with the noise.</source>
      <translation>Averages parts of the picture that look alike (non-local means). Fine marks of the skin can go with the noise.</translation>
    </message>
    <message>
      <source>Background uniformity</source>
      <translation>Background uniformity</translation>
    </message>
    <message>
      <source>Backup made</source>
      <translation>Backup made</translation>
    </message>
    <message>
      <source>Backups listed</source>
      <translation>Backups listed</translation>
    </message>
    <message>
      <source>Black point</source>
      <translation>Black point</translation>
    </message>
    <message>
      <source>Blind: the truth comes after the last case</source>
      <translation>Blind: the truth comes after the last case</translation>
    </message>
    <message>
      <source>Blur</source>
      <translation>Blur</translation>
    </message>
    <message>
      <source>Both cheeks share {0} of their brightness; the light leaves neither out.</source>
      <translation>Both cheeks share {0} of their brightness; the light leaves neither out.</translation>
    </message>
    <message>
      <source>Bottom</source>
      <translation>Bottom</translation>
    </message>
    <message>
      <source>Break of the log acknowledged</source>
      <translation>Break of the log acknowledged</translation>
    </message>
    <message>
      <source>Can sign in</source>
      <translation>Can sign in</translation>
    </message>
    <message>
      <source>Candidate answered</source>
      <translation>Candidate answered</translation>
    </message>
    <message>
      <source>Candidate list shown</source>
      <translation>Candidate list shown</translation>
    </message>
    <message>
      <source>Candidate viewed</source>
      <translation>Candidate viewed</translation>
    </message>
    <message>
      <source>Cannot be read</source>
      <translation>Cannot be read</translation>
    </message>
    <message>
      <source>Cannot compare</source>
      <translation>Cannot compare</translation>
    </message>
    <message>
      <source>Case disclosed</source>
      <translation>Case disclosed</translation>
    </message>
    <message>
      <source>Case of an exercise answered</source>
      <translation>Case of an exercise answered</translation>
    </message>
    <message>
      <source>Case or complaint number</source>
      <translation>Case or complaint number</translation>
    </message>
    <message>
      <source>Clear</source>
      <translation>Clear</translation>
    </message>
    <message>
      <source>Colleague's name among the candidates</source>
      <translation>Colleague's name among the candidates</translation>
    </message>
    <message>
      <source>Composite of several pictures</source>
      <translation>Composite of several pictures</translation>
    </message>
    <message>
      <source>Compression</source>
      <translation>Compression</translation>
    </message>
    <message>
      <source>Compression artefacts</source>
      <translation>Compression artefacts</translation>
    </message>
    <message>
      <source>Computer's clock was moved</source>
      <translation>Computer's clock was moved</translation>
    </message>
    <message>
      <source>Confirmed by other evidence</source>
      <translation>Confirmed by other evidence</translation>
    </message>
    <message>
      <source>Covered</source>
      <translation>Covered</translation>
    </message>
    <message>
      <source>Crop</source>
      <translation>Crop</translation>
    </message>
    <message>
      <source>Crop margin, above</source>
      <translation>Crop margin, above</translation>
    </message>
    <message>
      <source>Crop margin, below</source>
      <translation>Crop margin, below</translation>
    </message>
    <message>
      <source>Crop margin, left</source>
      <translation>Crop margin, left</translation>
    </message>
    <message>
      <source>Crop margin, right</source>
      <translation>Crop margin, right</translation>
    </message>
    <message>
      <source>Cuts pixels away at each side. Leave the whole head with air around it: finding the face and its template depend on what surrounds it.</source>
      <translation>Cuts pixels away at each side. Leave the whole head with air around it: finding the face and its template depend on what surrounds it.</translation>
    </message>
    <message>
      <source>Deceased person</source>
      <translation>Deceased person</translation>
    </message>
    <message>
      <source>Decision</source>
      <translation>Decision</translation>
    </message>
    <message>
      <source>Decision locked</source>
      <translation>Decision locked</translation>
    </message>
    <message>
      <source>Deinterlace</source>
      <translation>Deinterlace</translation>
    </message>
    <message>
      <source>Denoise</source>
      <translation>Denoise</translation>
    </message>
    <message>
      <source>Digests recorded of rows of an earlier version</source>
      <translation>Digests recorded of rows of an earlier version</translation>
    </message>
    <message>
      <source>Disabled</source>
      <translation>Disabled</translation>
    </message>
    <message>
      <source>Dissimilar and unexplained</source>
      <translation>Dissimilar and unexplained</translation>
    </message>
    <message>
      <source>Dissimilar, but explainable</source>
      <translation>Dissimilar, but explainable</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Done</translation>
    </message>
    <message>
      <source>Dynamic range</source>
      <translation>Dynamic range</translation>
    </message>
    <message>
      <source>Each person by the mean of the probes' templates</source>
      <translation>Each person by the mean of the probes' templates</translation>
    </message>
    <message>
      <source>Each person by the nearest of the probes</source>
      <translation>Each person by the nearest of the probes</translation>
    </message>
    <message>
      <source>Easy</source>
      <translation>Easy</translation>
    </message>
    <message>
      <source>Edited version kept</source>
      <translation>Edited version kept</translation>
    </message>
    <message>
      <source>Edited version made again and compared</source>
      <translation>Edited version made again and compared</translation>
    </message>
    <message>
      <source>Ended without a lead</source>
      <translation>Ended without a lead</translation>
    </message>
    <message>
      <source>Engine or index not as it should be</source>
      <translation>Engine or index not as it should be</translation>
    </message>
    <message>
      <source>Entropy of the luminance histogram of the face's ellipse, in bits: how many grey steps the face really uses, as a power of two. Dark skin uses fewer in linear light, so the mark is low.</source>
      <translation>Entropy of the luminance histogram of the face's ellipse, in bits: how many grey steps the face really uses, as a power of two. Dark skin uses fewer in linear light, so the mark is low.</translation>
    </message>
    <message>
      <source>Evens the brightness out tile by tile (CLAHE); colour stays.</source>
      <translation>Evens the brightness out tile by tile (CLAHE); colour stays.</translation>
    </message>
    <message>
      <source>Everybody</source>
      <translation>Everybody</translation>
    </message>
    <message>
      <source>Everybody needs a second factor: an app or a security key</source>
      <translation>Everybody needs a second factor: an app or a security key</translation>
    </message>
    <message>
      <source>Evidence</source>
      <translation>Evidence</translation>
    </message>
    <message>
      <source>Evidence added</source>
      <translation>Evidence added</translation>
    </message>
    <message>
      <source>Evidence scanned for faces</source>
      <translation>Evidence scanned for faces</translation>
    </message>
    <message>
      <source>Evidence viewed</source>
      <translation>Evidence viewed</translation>
    </message>
    <message>
      <source>Examination</source>
      <translation>Examination</translation>
    </message>
    <message>
      <source>Examination opened</source>
      <translation>Examination opened</translation>
    </message>
    <message>
      <source>Examiner: searches, examines, verifies</source>
      <translation>Examiner: searches, examines, verifies</translation>
    </message>
    <message>
      <source>Exercise</source>
      <translation>Exercise</translation>
    </message>
    <message>
      <source>Exercise built</source>
      <translation>Exercise built</translation>
    </message>
    <message>
      <source>Exercise given to an examiner</source>
      <translation>Exercise given to an examiner</translation>
    </message>
    <message>
      <source>Exercise viewed</source>
      <translation>Exercise viewed</translation>
    </message>
    <message>
      <source>Exercises</source>
      <translation>Exercises</translation>
    </message>
    <message>
      <source>Explained by the work</source>
      <translation>Explained by the work</translation>
    </message>
    <message>
      <source>Expunged by order or by law</source>
      <translation>Expunged by order or by law</translation>
    </message>
    <message>
      <source>Eyes open</source>
      <translation>Eyes open</translation>
    </message>
    <message>
      <source>Eyes visible</source>
      <translation>Eyes visible</translation>
    </message>
    <message>
      <source>Face occlusion</source>
      <translation>Face occlusion</translation>
    </message>
    <message>
      <source>Face with substituted features</source>
      <translation>Face with substituted features</translation>
    </message>
    <message>
      <source>Failed</source>
      <translation>Failed</translation>
    </message>
    <message>
      <source>Features judged</source>
      <translation>Features judged</translation>
    </message>
    <message>
      <source>Files of the program recorded</source>
      <translation>Files of the program recorded</translation>
    </message>
    <message>
      <source>Findings of an import decided</source>
      <translation>Findings of an import decided</translation>
    </message>
    <message>
      <source>Five points of a face do not show whether it looks up or down.</source>
      <translation>Five points of a face do not show whether it looks up or down.</translation>
    </message>
    <message>
      <source>Frame of surveillance video or still</source>
      <translation>Frame of surveillance video or still</translation>
    </message>
    <message>
      <source>Frames</source>
      <translation>Frames</translation>
    </message>
    <message>
      <source>From the eye line to the frame's lower edge, in eye distances. OFIQ divides by the way from eyes to chin, which is not among the five points.</source>
      <translation>From the eye line to the frame's lower edge, in eye distances. OFIQ divides by the way from eyes to chin, which is not among the five points.</translation>
    </message>
    <message>
      <source>From the eye line to the frame's upper edge, in eye distances. OFIQ divides by the way from eyes to chin, which is not among the five points.</source>
      <translation>From the eye line to the frame's upper edge, in eye distances. OFIQ divides by the way from eyes to chin, which is not among the five points.</translation>
    </message>
    <message>
      <source>From the left eye's middle to the frame's left edge, in eye distances.</source>
      <translation>From the left eye's middle to the frame's left edge, in eye distances.</translation>
    </message>
    <message>
      <source>From the right eye's middle to the frame's right edge, in eye distances.</source>
      <translation>From the right eye's middle to the frame's right edge, in eye distances.</translation>
    </message>
    <message>
      <source>Gallery</source>
      <translation>Gallery</translation>
    </message>
    <message>
      <source>Gallery checked</source>
      <translation>Gallery checked</translation>
    </message>
    <message>
      <source>Gallery import</source>
      <translation>Gallery import</translation>
    </message>
    <message>
      <source>Gallery searched</source>
      <translation>Gallery searched</translation>
    </message>
    <message>
      <source>Gallery statistics read</source>
      <translation>Gallery statistics read</translation>
    </message>
    <message>
      <source>Gallery switched to another network</source>
      <translation>Gallery switched to another network</translation>
    </message>
    <message>
      <source>Gallery validated on its own people</source>
      <translation>Gallery validated on its own people</translation>
    </message>
    <message>
      <source>Gamma</source>
      <translation>Gamma</translation>
    </message>
    <message>
      <source>Generated face</source>
      <translation>Generated face</translation>
    </message>
    <message>
      <source>Hard: poor pictures, fillers who look alike</source>
      <translation>Hard: poor pictures, fillers who look alike</translation>
    </message>
    <message>
      <source>Head pose, pitch</source>
      <translation>Head pose, pitch</translation>
    </message>
    <message>
      <source>Head pose, roll</source>
      <translation>Head pose, roll</translation>
    </message>
    <message>
      <source>Head pose, yaw</source>
      <translation>Head pose, yaw</translation>
    </message>
    <message>
      <source>Head size</source>
      <translation>Head size</translation>
    </message>
    <message>
      <source>Height of dlib's square around the face over the height of the frame. OFIQ measures from eyes to chin, which is not among the five points.</source>
      <translation>Height of dlib's square around the face over the height of the frame. OFIQ measures from eyes to chin, which is not among the five points.</translation>
    </message>
    <message>
      <source>How far the mean colour of the cheeks lies outside the range of skin of any tone in CIE Lab (a 5 to 25, b 5 to 35): 0 within, 100 where a or b is negative.</source>
      <translation>How far the mean colour of the cheeks lies outside the range of skin of any tone in CIE Lab (a 5 to 25, b 5 to 35): 0 within, 100 where a or b is negative.</translation>
    </message>
    <message>
      <source>How far the nose lies off the middle of the eyes, in eye distances. A hint, not an angle: 0 is about frontal, and noses differ.</source>
      <translation>How far the nose lies off the middle of the eyes, in eye distances. A hint, not an angle: 0 is about frontal, and noses differ.</translation>
    </message>
    <message>
      <source>How many times larger the step between neighbouring pixels is across the edges of 8-pixel blocks than beside them, around the face in the frame as decoded; 1 is no trace. Scaled copies and newer video codecs hide the blocks: a low figure proves nothing.</source>
      <translation>How many times larger the step between neighbouring pixels is across the edges of 8-pixel blocks than beside them, around the face in the frame as decoded; 1 is no trace. Scaled copies and newer video codecs hide the blocks: a low figure proves nothing.</translation>
    </message>
    <message>
      <source>How often the true person is on such a list is not known: this gallery was not validated with the network in use.</source>
      <translation>How often the true person is on such a list is not known: this gallery was not validated with the network in use.</translation>
    </message>
    <message>
      <source>How often the true person is on the list could not be measured for pictures of this quality: too few people have photos of two days.</source>
      <translation>How often the true person is on the list could not be measured for pictures of this quality: too few people have photos of two days.</translation>
    </message>
    <message>
      <source>How often the true person is on the list was not measured for pictures with under 12 pixels between the eyes.</source>
      <translation>How often the true person is on the list was not measured for pictures with under 12 pixels between the eyes.</translation>
    </message>
    <message>
      <source>ISO/IEC 29794-5</source>
      <translation>ISO/IEC 29794-5</translation>
    </message>
    <message>
      <source>Illumination uniformity</source>
      <translation>Illumination uniformity</translation>
    </message>
    <message>
      <source>Imminent threat to health or safety</source>
      <translation>Imminent threat to health or safety</translation>
    </message>
    <message>
      <source>Import examined before it is made</source>
      <translation>Import examined before it is made</translation>
    </message>
    <message>
      <source>In examination</source>
      <translation>In examination</translation>
    </message>
    <message>
      <source>In verification</source>
      <translation>In verification</translation>
    </message>
    <message>
      <source>Inter-eye distance</source>
      <translation>Inter-eye distance</translation>
    </message>
    <message>
      <source>Interest declared</source>
      <translation>Interest declared</translation>
    </message>
    <message>
      <source>Interlacing</source>
      <translation>Interlacing</translation>
    </message>
    <message>
      <source>It could not be measured here.</source>
      <translation>It could not be measured here.</translation>
    </message>
    <message>
      <source>Keep</source>
      <translation>Keep</translation>
    </message>
    <message>
      <source>Keeps the lines of one field and fills each other line with the mean of the lines above and below.</source>
      <translation>Keeps the lines of one field and fills each other line with the mean of the lines above and below.</translation>
    </message>
    <message>
      <source>Largest shift</source>
      <translation>Largest shift</translation>
    </message>
    <message>
      <source>Lawful source of the pictures</source>
      <translation>Lawful source of the pictures</translation>
    </message>
    <message>
      <source>Lays the frames that follow on this one, moved to where the picture agrees, and takes the mean. Crop to the face first when it moves against the background. With 0 as the largest shift they are not moved.</source>
      <translation>Lays the frames that follow on this one, moved to where the picture agrees, and takes the mean. Crop to the face first when it moves against the background. With 0 as the largest shift they are not moved.</translation>
    </message>
    <message>
      <source>Lead passed on</source>
      <translation>Lead passed on</translation>
    </message>
    <message>
      <source>Lead released</source>
      <translation>Lead released</translation>
    </message>
    <message>
      <source>Leads</source>
      <translation>Leads</translation>
    </message>
    <message>
      <source>Leads and their outcomes listed</source>
      <translation>Leads and their outcomes listed</translation>
    </message>
    <message>
      <source>Left</source>
      <translation>Left</translation>
    </message>
    <message>
      <source>Legal hold lifted</source>
      <translation>Legal hold lifted</translation>
    </message>
    <message>
      <source>Legal hold set</source>
      <translation>Legal hold set</translation>
    </message>
    <message>
      <source>Legal holds listed</source>
      <translation>Legal holds listed</translation>
    </message>
    <message>
      <source>Lens</source>
      <translation>Lens</translation>
    </message>
    <message>
      <source>Levels</source>
      <translation>Levels</translation>
    </message>
    <message>
      <source>Lifts middle tones above 1, lowers them below; black and white stay.</source>
      <translation>Lifts middle tones above 1, lowers them below; black and white stay.</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>Light</translation>
    </message>
    <message>
      <source>Limit</source>
      <translation>Limit</translation>
    </message>
    <message>
      <source>Local contrast</source>
      <translation>Local contrast</translation>
    </message>
    <message>
      <source>Locked account released</source>
      <translation>Locked account released</translation>
    </message>
    <message>
      <source>Locked after failed attempts</source>
      <translation>Locked after failed attempts</translation>
    </message>
    <message>
      <source>Log</source>
      <translation>Log</translation>
    </message>
    <message>
      <source>Log found shorter than it was, or rewritten</source>
      <translation>Log found shorter than it was, or rewritten</translation>
    </message>
    <message>
      <source>Log of another workspace witnessed</source>
      <translation>Log of another workspace witnessed</translation>
    </message>
    <message>
      <source>Log read</source>
      <translation>Log read</translation>
    </message>
    <message>
      <source>Log verified</source>
      <translation>Log verified</translation>
    </message>
    <message>
      <source>Look-alike</source>
      <translation>Look-alike</translation>
    </message>
    <message>
      <source>Looking around in others' requests</source>
      <translation>Looking around in others' requests</translation>
    </message>
    <message>
      <source>Low quality</source>
      <translation>Low quality</translation>
    </message>
    <message>
      <source>Luminance mean</source>
      <translation>Luminance mean</translation>
    </message>
    <message>
      <source>Luminance variance</source>
      <translation>Luminance variance</translation>
    </message>
    <message>
      <source>Makes pixels square: width of a recorded pixel over its height. The shorter way is stretched; nothing is thrown away.</source>
      <translation>Makes pixels square: width of a recorded pixel over its height. The shorter way is stretched; nothing is thrown away.</translation>
    </message>
    <message>
      <source>Many searches in a short time</source>
      <translation>Many searches in a short time</translation>
    </message>
    <message>
      <source>Mean linear luminance of the face's ellipse, 0 black to 1 white. Skin tone and light go into it together.</source>
      <translation>Mean linear luminance of the face's ellipse, 0 black to 1 white. Skin tone and light go into it together.</translation>
    </message>
    <message>
      <source>Median</source>
      <translation>Median</translation>
    </message>
    <message>
      <source>Medium</source>
      <translation>Medium</translation>
    </message>
    <message>
      <source>Memory of the log begun anew on this computer</source>
      <translation>Memory of the log begun anew on this computer</translation>
    </message>
    <message>
      <source>Missing person, victim or witness</source>
      <translation>Missing person, victim or witness</translation>
    </message>
    <message>
      <source>Misuse, reported</source>
      <translation>Misuse, reported</translation>
    </message>
    <message>
      <source>Mouth closed</source>
      <translation>Mouth closed</translation>
    </message>
    <message>
      <source>Mouth occlusion</source>
      <translation>Mouth occlusion</translation>
    </message>
    <message>
      <source>Natural colour</source>
      <translation>Natural colour</translation>
    </message>
    <message>
      <source>Needs to know where hair and shoulders end; the five points do not show it.</source>
      <translation>Needs to know where hair and shoulders end; the five points do not show it.</translation>
    </message>
    <message>
      <source>Neutral expression</source>
      <translation>Neutral expression</translation>
    </message>
    <message>
      <source>New account</source>
      <translation>New account</translation>
    </message>
    <message>
      <source>New request</source>
      <translation>New request</translation>
    </message>
    <message>
      <source>No face</source>
      <translation>No face</translation>
    </message>
    <message>
      <source>No head covering</source>
      <translation>No head covering</translation>
    </message>
    <message>
      <source>No measured component lies beyond its reference. What is not assessed was not looked at.</source>
      <translation>No measured component lies beyond its reference. What is not assessed was not looked at.</translation>
    </message>
    <message>
      <source>No possible match</source>
      <translation>No possible match</translation>
    </message>
    <message>
      <source>Not comparable</source>
      <translation>Not comparable</translation>
    </message>
    <message>
      <source>Not known, and nothing more is expected</source>
      <translation>Not known, and nothing more is expected</translation>
    </message>
    <message>
      <source>Not this person</source>
      <translation>Not this person</translation>
    </message>
    <message>
      <source>Not trusted, or not any more</source>
      <translation>Not trusted, or not any more</translation>
    </message>
    <message>
      <source>Not visible</source>
      <translation>Not visible</translation>
    </message>
    <message>
      <source>OFIQ (ISO/IEC 29794-5)</source>
      <translation>OFIQ (ISO/IEC 29794-5)</translation>
    </message>
    <message>
      <source>OFIQ (ISO/IEC 29794-5) without its correction for yaw; the mark is from trials with degraded probes</source>
      <translation>OFIQ (ISO/IEC 29794-5) without its correction for yaw; the mark is from trials with degraded probes</translation>
    </message>
    <message>
      <source>OFIQ (ISO/IEC 29794-5); the mark is this program's own</source>
      <translation>OFIQ (ISO/IEC 29794-5); the mark is this program's own</translation>
    </message>
    <message>
      <source>OFIQ (ISO/IEC 29794-5); the mark is where OFIQ's own scale falls to half</source>
      <translation>OFIQ (ISO/IEC 29794-5); the mark is where OFIQ's own scale falls to half</translation>
    </message>
    <message>
      <source>Offence or occasion</source>
      <translation>Offence or occasion</translation>
    </message>
    <message>
      <source>One period</source>
      <translation>One period</translation>
    </message>
    <message>
      <source>One person</source>
      <translation>One person</translation>
    </message>
    <message>
      <source>One probe alone</source>
      <translation>One probe alone</translation>
    </message>
    <message>
      <source>One request</source>
      <translation>One request</translation>
    </message>
    <message>
      <source>One session</source>
      <translation>One session</translation>
    </message>
    <message>
      <source>Only the chosen face is measured; other faces of the frame are seen in the evidence.</source>
      <translation>Only the chosen face is measured; other faces of the frame are seen in the evidence.</translation>
    </message>
    <message>
      <source>Other roles</source>
      <translation>Other roles</translation>
    </message>
    <message>
      <source>Other roles proposed</source>
      <translation>Other roles proposed</translation>
    </message>
    <message>
      <source>Outcome of a lead recorded</source>
      <translation>Outcome of a lead recorded</translation>
    </message>
    <message>
      <source>Outline</source>
      <translation>Outline</translation>
    </message>
    <message>
      <source>Over-exposure</source>
      <translation>Over-exposure</translation>
    </message>
    <message>
      <source>Own name among the candidates</source>
      <translation>Own name among the candidates</translation>
    </message>
    <message>
      <source>Partly</source>
      <translation>Partly</translation>
    </message>
    <message>
      <source>Passed exercise stated for a certificate</source>
      <translation>Passed exercise stated for a certificate</translation>
    </message>
    <message>
      <source>Passphrase changed</source>
      <translation>Passphrase changed</translation>
    </message>
    <message>
      <source>Passphrase reset</source>
      <translation>Passphrase reset</translation>
    </message>
    <message>
      <source>Passphrase reset by an administrator</source>
      <translation>Passphrase reset by an administrator</translation>
    </message>
    <message>
      <source>Passphrase right, second factor asked for</source>
      <translation>Passphrase right, second factor asked for</translation>
    </message>
    <message>
      <source>Perhaps one person under two identifiers</source>
      <translation>Perhaps one person under two identifiers</translation>
    </message>
    <message>
      <source>Perhaps two people under one identifier</source>
      <translation>Perhaps two people under one identifier</translation>
    </message>
    <message>
      <source>Person assigned to a unit</source>
      <translation>Person assigned to a unit</translation>
    </message>
    <message>
      <source>Person unable to identify themself</source>
      <translation>Person unable to identify themself</translation>
    </message>
    <message>
      <source>Person who has committed, is committing or is about to commit a crime</source>
      <translation>Person who has committed, is committing or is about to commit a crime</translation>
    </message>
    <message>
      <source>Photo of an unfinished import opened</source>
      <translation>Photo of an unfinished import opened</translation>
    </message>
    <message>
      <source>Photo of the gallery opened</source>
      <translation>Photo of the gallery opened</translation>
    </message>
    <message>
      <source>Photograph of another person</source>
      <translation>Photograph of another person</translation>
    </message>
    <message>
      <source>Photograph of the person sought</source>
      <translation>Photograph of the person sought</translation>
    </message>
    <message>
      <source>Photos described with another network</source>
      <translation>Photos described with another network</translation>
    </message>
    <message>
      <source>Photos read for an unfinished import</source>
      <translation>Photos read for an unfinished import</translation>
    </message>
    <message>
      <source>Picture to practise on added</source>
      <translation>Picture to practise on added</translation>
    </message>
    <message>
      <source>Pixel aspect</source>
      <translation>Pixel aspect</translation>
    </message>
    <message>
      <source>Pixels between the middles of the two eyes in the original frame; not corrected for a turned head, whose angle is not known.</source>
      <translation>Pixels between the middles of the two eyes in the original frame; not corrected for a turned head, whose angle is not known.</translation>
    </message>
    <message>
      <source>Pose not as stated</source>
      <translation>Pose not as stated</translation>
    </message>
    <message>
      <source>Possible</source>
      <translation>Possible</translation>
    </message>
    <message>
      <source>Possible match, lead only</source>
      <translation>Possible match, lead only</translation>
    </message>
    <message>
      <source>Possible tampering</source>
      <translation>Possible tampering</translation>
    </message>
    <message>
      <source>Practice</source>
      <translation>Practice</translation>
    </message>
    <message>
      <source>Printed</source>
      <translation>Printed</translation>
    </message>
    <message>
      <source>Probe</source>
      <translation>Probe</translation>
    </message>
    <message>
      <source>Probe described with another network</source>
      <translation>Probe described with another network</translation>
    </message>
    <message>
      <source>Probe taken</source>
      <translation>Probe taken</translation>
    </message>
    <message>
      <source>Probe under the floor let pass</source>
      <translation>Probe under the floor let pass</translation>
    </message>
    <message>
      <source>Probe under the floor, waiting for a supervisor</source>
      <translation>Probe under the floor, waiting for a supervisor</translation>
    </message>
    <message>
      <source>Probe viewed</source>
      <translation>Probe viewed</translation>
    </message>
    <message>
      <source>Proficiency test revealed</source>
      <translation>Proficiency test revealed</translation>
    </message>
    <message>
      <source>Proficiency test sealed</source>
      <translation>Proficiency test sealed</translation>
    </message>
    <message>
      <source>Proficiency tests</source>
      <translation>Proficiency tests</translation>
    </message>
    <message>
      <source>Proficiency tests read</source>
      <translation>Proficiency tests read</translation>
    </message>
    <message>
      <source>Program at work</source>
      <translation>Program at work</translation>
    </message>
    <message>
      <source>Proposed removal withdrawn</source>
      <translation>Proposed removal withdrawn</translation>
    </message>
    <message>
      <source>Provenance missing</source>
      <translation>Provenance missing</translation>
    </message>
    <message>
      <source>Queue</source>
      <translation>Queue</translation>
    </message>
    <message>
      <source>Radius</source>
      <translation>Radius</translation>
    </message>
    <message>
      <source>Ranks and names opened after the lock</source>
      <translation>Ranks and names opened after the lock</translation>
    </message>
    <message>
      <source>Ready to search</source>
      <translation>Ready to search</translation>
    </message>
    <message>
      <source>Reason code</source>
      <translation>Reason code</translation>
    </message>
    <message>
      <source>Receipt of the log taken</source>
      <translation>Receipt of the log taken</translation>
    </message>
    <message>
      <source>Records of the gallery looked up</source>
      <translation>Records of the gallery looked up</translation>
    </message>
    <message>
      <source>Records past their retention date listed</source>
      <translation>Records past their retention date listed</translation>
    </message>
    <message>
      <source>Refused</source>
      <translation>Refused</translation>
    </message>
    <message>
      <source>Refused by a second person</source>
      <translation>Refused by a second person</translation>
    </message>
    <message>
      <source>Refused, no lead</source>
      <translation>Refused, no lead</translation>
    </message>
    <message>
      <source>Removal confirmed and carried out</source>
      <translation>Removal confirmed and carried out</translation>
    </message>
    <message>
      <source>Removal from the gallery proposed</source>
      <translation>Removal from the gallery proposed</translation>
    </message>
    <message>
      <source>Removals listed</source>
      <translation>Removals listed</translation>
    </message>
    <message>
      <source>Removed from the gallery before</source>
      <translation>Removed from the gallery before</translation>
    </message>
    <message>
      <source>Replaces each pixel by the median around it; takes single wrong pixels away.</source>
      <translation>Replaces each pixel by the median around it; takes single wrong pixels away.</translation>
    </message>
    <message>
      <source>Report</source>
      <translation>Report</translation>
    </message>
    <message>
      <source>Report exported</source>
      <translation>Report exported</translation>
    </message>
    <message>
      <source>Report viewed</source>
      <translation>Report viewed</translation>
    </message>
    <message>
      <source>Request</source>
      <translation>Request</translation>
    </message>
    <message>
      <source>Request number</source>
      <translation>Request number</translation>
    </message>
    <message>
      <source>Request opened</source>
      <translation>Request opened</translation>
    </message>
    <message>
      <source>Request viewed</source>
      <translation>Request viewed</translation>
    </message>
    <message>
      <source>Requester's command</source>
      <translation>Requester's command</translation>
    </message>
    <message>
      <source>Requester's name</source>
      <translation>Requester's name</translation>
    </message>
    <message>
      <source>Requester's shield or ID</source>
      <translation>Requester's shield or ID</translation>
    </message>
    <message>
      <source>Retention class set</source>
      <translation>Retention class set</translation>
    </message>
    <message>
      <source>Retention period ended</source>
      <translation>Retention period ended</translation>
    </message>
    <message>
      <source>Returned</source>
      <translation>Returned</translation>
    </message>
    <message>
      <source>Returned to the examiner</source>
      <translation>Returned to the examiner</translation>
    </message>
    <message>
      <source>Review of the log signed</source>
      <translation>Review of the log signed</translation>
    </message>
    <message>
      <source>Review viewed</source>
      <translation>Review viewed</translation>
    </message>
    <message>
      <source>Right</source>
      <translation>Right</translation>
    </message>
    <message>
      <source>Rising: a third of each, the easy ones first</source>
      <translation>Rising: a third of each, the easy ones first</translation>
    </message>
    <message>
      <source>Rotate</source>
      <translation>Rotate</translation>
    </message>
    <message>
      <source>Same file</source>
      <translation>Same file</translation>
    </message>
    <message>
      <source>Same person again and again</source>
      <translation>Same person again and again</translation>
    </message>
    <message>
      <source>Same person, several searchers</source>
      <translation>Same person, several searchers</translation>
    </message>
    <message>
      <source>Same picture in another file</source>
      <translation>Same picture in another file</translation>
    </message>
    <message>
      <source>Same record</source>
      <translation>Same record</translation>
    </message>
    <message>
      <source>Saved</source>
      <translation>Saved</translation>
    </message>
    <message>
      <source>Scores of an exercise read</source>
      <translation>Scores of an exercise read</translation>
    </message>
    <message>
      <source>Sealed</source>
      <translation>Sealed</translation>
    </message>
    <message>
      <source>Search</source>
      <translation>Search</translation>
    </message>
    <message>
      <source>Search made again on the gallery of then</source>
      <translation>Search made again on the gallery of then</translation>
    </message>
    <message>
      <source>Search on a closed case</source>
      <translation>Search on a closed case</translation>
    </message>
    <message>
      <source>Search out of hours</source>
      <translation>Search out of hours</translation>
    </message>
    <message>
      <source>Searched on own request</source>
      <translation>Searched on own request</translation>
    </message>
    <message>
      <source>Second factor reset</source>
      <translation>Second factor reset</translation>
    </message>
    <message>
      <source>Second factor reset by an administrator</source>
      <translation>Second factor reset by an administrator</translation>
    </message>
    <message>
      <source>Second factor set up</source>
      <translation>Second factor set up</translation>
    </message>
    <message>
      <source>Security key added</source>
      <translation>Security key added</translation>
    </message>
    <message>
      <source>Session exported</source>
      <translation>Session exported</translation>
    </message>
    <message>
      <source>Setting approved</source>
      <translation>Setting approved</translation>
    </message>
    <message>
      <source>Setting proposed</source>
      <translation>Setting proposed</translation>
    </message>
    <message>
      <source>Setting refused</source>
      <translation>Setting refused</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Settings</translation>
    </message>
    <message>
      <source>Several faces</source>
      <translation>Several faces</translation>
    </message>
    <message>
      <source>Sex</source>
      <translation>Sex</translation>
    </message>
    <message>
      <source>Share of the face's ellipse with a linear luminance of 247 or more of 255.</source>
      <translation>Share of the face's ellipse with a linear luminance of 247 or more of 255.</translation>
    </message>
    <message>
      <source>Share of the face's ellipse with a linear luminance of 25 or less of 255. Dark skin counts as under-exposed in this figure, so no mark is drawn.</source>
      <translation>Share of the face's ellipse with a linear luminance of 25 or less of 255. Dark skin counts as under-exposed in this figure, so no mark is drawn.</translation>
    </message>
    <message>
      <source>Sharpen</source>
      <translation>Sharpen</translation>
    </message>
    <message>
      <source>Sharpness</source>
      <translation>Sharpness</translation>
    </message>
    <message>
      <source>Sharpness is {0}: the face holds little fine detail, so lines, marks and scars may not show although they are there.</source>
      <translation>Sharpness is {0}: the face holds little fine detail, so lines, marks and scars may not show although they are there.</translation>
    </message>
    <message>
      <source>Sharpness is {0}; use it to compare frames, not as a grade.</source>
      <translation>Sharpness is {0}; use it to compare frames, not as a grade.</translation>
    </message>
    <message>
      <source>Should never have been imported</source>
      <translation>Should never have been imported</translation>
    </message>
    <message>
      <source>Signed in</source>
      <translation>Signed in</translation>
    </message>
    <message>
      <source>Signed out</source>
      <translation>Signed out</translation>
    </message>
    <message>
      <source>Similar</source>
      <translation>Similar</translation>
    </message>
    <message>
      <source>Single face</source>
      <translation>Single face</translation>
    </message>
    <message>
      <source>Sketch</source>
      <translation>Sketch</translation>
    </message>
    <message>
      <source>Somebody may be called in non-mated cases at most</source>
      <translation>Somebody may be called in non-mated cases at most</translation>
    </message>
    <message>
      <source>Spreads the tones between black point and white point over the whole range.</source>
      <translation>Spreads the tones between black point and white point over the whole range.</translation>
    </message>
    <message>
      <source>Steps at block edges are {0} times those beside them: compression can make and erase small features.</source>
      <translation>Steps at block edges are {0} times those beside them: compression can make and erase small features.</translation>
    </message>
    <message>
      <source>Steps at block edges are {0} times those beside them; 1 is no trace, but newer codecs hide it.</source>
      <translation>Steps at block edges are {0} times those beside them; 1 is no trace, but newer codecs hide it.</translation>
    </message>
    <message>
      <source>Strength</source>
      <translation>Strength</translation>
    </message>
    <message>
      <source>Supervisor's decision</source>
      <translation>Supervisor's decision</translation>
    </message>
    <message>
      <source>Supervisor: decides, releases leads</source>
      <translation>Supervisor: decides, releases leads</translation>
    </message>
    <message>
      <source>Takes the bend of a wide lens back, around the middle of the picture.</source>
      <translation>Takes the bend of a wide lens back, around the middle of the picture.</translation>
    </message>
    <message>
      <source>Taught: the truth comes after each case</source>
      <translation>Taught: the truth comes after each case</translation>
    </message>
    <message>
      <source>Text</source>
      <translation>Text</translation>
    </message>
    <message>
      <source>The area under the curve has to be, at the lower end of its interval, at least</source>
      <translation>The area under the curve has to be, at the lower end of its interval, at least</translation>
    </message>
    <message>
      <source>The cheeks share only {0} of their brightness: one side is lit otherwise, and its shadows can pass for features.</source>
      <translation>The cheeks share only {0} of their brightness: one side is lit otherwise, and its shadows can pass for features.</translation>
    </message>
    <message>
      <source>The colour of the cheeks lies {0} outside the range of skin: do not judge colour of skin, hair or eyes.</source>
      <translation>The colour of the cheeks lies {0} outside the range of skin: do not judge colour of skin, hair or eyes.</translation>
    </message>
    <message>
      <source>The colour of the cheeks lies {0} outside the range of skin; 0 is within.</source>
      <translation>The colour of the cheeks lies {0} outside the range of skin; 0 is within.</translation>
    </message>
    <message>
      <source>The end of a training certificate is announced</source>
      <translation>The end of a training certificate is announced</translation>
    </message>
    <message>
      <source>The eyes are {0} pixels apart; under {3} small features cannot be judged.</source>
      <translation>The eyes are {0} pixels apart; under {3} small features cannot be judged.</translation>
    </message>
    <message>
      <source>The eyes are {0} pixels apart; under {4} neither a search nor a comparison is to be relied on.</source>
      <translation>The eyes are {0} pixels apart; under {4} neither a search nor a comparison is to be relied on.</translation>
    </message>
    <message>
      <source>The eyes are {0} pixels apart; {3} or more is usable.</source>
      <translation>The eyes are {0} pixels apart; {3} or more is usable.</translation>
    </message>
    <message>
      <source>The eyes were placed by hand; nothing else of the face was looked for.</source>
      <translation>The eyes were placed by hand; nothing else of the face was looked for.</translation>
    </message>
    <message>
      <source>The eyes were placed by hand; the square around the face is made from them alone.</source>
      <translation>The eyes were placed by hand; the square around the face is made from them alone.</translation>
    </message>
    <message>
      <source>The eyes were placed by hand; where the nose is was not looked for.</source>
      <translation>The eyes were placed by hand; where the nose is was not looked for.</translation>
    </message>
    <message>
      <source>The face has a mean luminance of {0}; this depends on skin tone as well as light.</source>
      <translation>The face has a mean luminance of {0}; this depends on skin tone as well as light.</translation>
    </message>
    <message>
      <source>The five points do not show it, and no free model of it is checked and shipped.</source>
      <translation>The five points do not show it, and no free model of it is checked and shipped.</translation>
    </message>
    <message>
      <source>The frame ends {0} eye distances above the eyes; forehead or hairline may be cut off.</source>
      <translation>The frame ends {0} eye distances above the eyes; forehead or hairline may be cut off.</translation>
    </message>
    <message>
      <source>The frame ends {0} eye distances below the eyes; mouth or chin may be cut off.</source>
      <translation>The frame ends {0} eye distances below the eyes; mouth or chin may be cut off.</translation>
    </message>
    <message>
      <source>The frame ends {0} eye distances left of the left eye; the ear there may be cut off.</source>
      <translation>The frame ends {0} eye distances left of the left eye; the ear there may be cut off.</translation>
    </message>
    <message>
      <source>The frame ends {0} eye distances right of the right eye; the ear there may be cut off.</source>
      <translation>The frame ends {0} eye distances right of the right eye; the ear there may be cut off.</translation>
    </message>
    <message>
      <source>The frame is grey.</source>
      <translation>The frame is grey.</translation>
    </message>
    <message>
      <source>The frame is grey: nothing can be said of the colour of skin, hair or eyes.</source>
      <translation>The frame is grey: nothing can be said of the colour of skin, hair or eyes.</translation>
    </message>
    <message>
      <source>The line of the eyes is tilted {1} degrees {2}; check that the eyes were found in the right order.</source>
      <translation>The line of the eyes is tilted {1} degrees {2}; check that the eyes were found in the right order.</translation>
    </message>
    <message>
      <source>The line of the eyes is tilted {1} degrees {2}; the search sets it upright.</source>
      <translation>The line of the eyes is tilted {1} degrees {2}; the search sets it upright.</translation>
    </message>
    <message>
      <source>The log notes that the program is at work every</source>
      <translation>The log notes that the program is at work every</translation>
    </message>
    <message>
      <source>The luminance histograms of a square on each cheek are laid over each other; what they share is the value: 1 lit alike, 0 nothing in common.</source>
      <translation>The luminance histograms of a square on each cheek are laid over each other; what they share is the value: 1 lit alike, 0 nothing in common.</translation>
    </message>
    <message>
      <source>The luminance of the face varies by {0}; near 0 the face would be flat.</source>
      <translation>The luminance of the face varies by {0}; near 0 the face would be flat.</translation>
    </message>
    <message>
      <source>The nose lies {1} eye distances to {2} of the middle of the eyes: the face is turned, and its far half is foreshortened.</source>
      <translation>The nose lies {1} eye distances to {2} of the middle of the eyes: the face is turned, and its far half is foreshortened.</translation>
    </message>
    <message>
      <source>The nose lies {1} eye distances to {2} of the middle of the eyes; the face is about frontal.</source>
      <translation>The nose lies {1} eye distances to {2} of the middle of the eyes; the face is about frontal.</translation>
    </message>
    <message>
      <source>The passphrase is asked for again after</source>
      <translation>The passphrase is asked for again after</translation>
    </message>
    <message>
      <source>The probe was measured before the program could assess it.</source>
      <translation>The probe was measured before the program could assess it.</translation>
    </message>
    <message>
      <source>The square around the face takes {0} of the frame's height.</source>
      <translation>The square around the face takes {0} of the frame's height.</translation>
    </message>
    <message>
      <source>The tones of the face fill only {0} of 8 bits: fine tones of skin and lines are lost.</source>
      <translation>The tones of the face fill only {0} of 8 bits: fine tones of skin and lines are lost.</translation>
    </message>
    <message>
      <source>The tones of the face fill {0} of 8 bits.</source>
      <translation>The tones of the face fill {0} of 8 bits.</translation>
    </message>
    <message>
      <source>The window locks after</source>
      <translation>The window locks after</translation>
    </message>
    <message>
      <source>There are too few pixels around the face to measure it in.</source>
      <translation>There are too few pixels around the face to measure it in.</translation>
    </message>
    <message>
      <source>There are {0} eye distances between the eyes and the frame's lower edge.</source>
      <translation>There are {0} eye distances between the eyes and the frame's lower edge.</translation>
    </message>
    <message>
      <source>There are {0} eye distances between the eyes and the frame's upper edge.</source>
      <translation>There are {0} eye distances between the eyes and the frame's upper edge.</translation>
    </message>
    <message>
      <source>There are {0} eye distances between the left eye and the frame's edge.</source>
      <translation>There are {0} eye distances between the left eye and the frame's edge.</translation>
    </message>
    <message>
      <source>There are {0} eye distances between the right eye and the frame's edge.</source>
      <translation>There are {0} eye distances between the right eye and the frame's edge.</translation>
    </message>
    <message>
      <source>This program's own; OFIQ estimates degrees with a trained network</source>
      <translation>This program's own; OFIQ estimates degrees with a trained network</translation>
    </message>
    <message>
      <source>Threshold</source>
      <translation>Threshold</translation>
    </message>
    <message>
      <source>Tiles each way</source>
      <translation>Tiles each way</translation>
    </message>
    <message>
      <source>Tilt of the line between the eyes in the picture, in degrees, clockwise positive.</source>
      <translation>Tilt of the line between the eyes in the picture, in degrees, clockwise positive.</translation>
    </message>
    <message>
      <source>Time stamp of the log asked for</source>
      <translation>Time stamp of the log asked for</translation>
    </message>
    <message>
      <source>Time stamp of the log kept</source>
      <translation>Time stamp of the log kept</translation>
    </message>
    <message>
      <source>Time-stamping authority registered</source>
      <translation>Time-stamping authority registered</translation>
    </message>
    <message>
      <source>To be followed up</source>
      <translation>To be followed up</translation>
    </message>
    <message>
      <source>Too much of the face lies outside the frame to measure it.</source>
      <translation>Too much of the face lies outside the frame to measure it.</translation>
    </message>
    <message>
      <source>Top</source>
      <translation>Top</translation>
    </message>
    <message>
      <source>Trainer: builds exercises</source>
      <translation>Trainer: builds exercises</translation>
    </message>
    <message>
      <source>Training certificate issued</source>
      <translation>Training certificate issued</translation>
    </message>
    <message>
      <source>Training room trusted</source>
      <translation>Training room trusted</translation>
    </message>
    <message>
      <source>Trust in a training room proposed</source>
      <translation>Trust in a training room proposed</translation>
    </message>
    <message>
      <source>Trust in a training room refused or ended</source>
      <translation>Trust in a training room refused or ended</translation>
    </message>
    <message>
      <source>Trusted</source>
      <translation>Trusted</translation>
    </message>
    <message>
      <source>Turns the picture clockwise; the corners that appear are grey.</source>
      <translation>Turns the picture clockwise; the corners that appear are grey.</translation>
    </message>
    <message>
      <source>Two accounts in the same minute</source>
      <translation>Two accounts in the same minute</translation>
    </message>
    <message>
      <source>Under-exposure</source>
      <translation>Under-exposure</translation>
    </message>
    <message>
      <source>Unfinished import ended</source>
      <translation>Unfinished import ended</translation>
    </message>
    <message>
      <source>Unusual share of overrides</source>
      <translation>Unusual share of overrides</translation>
    </message>
    <message>
      <source>Validation {0} of {1}, on this very gallery.</source>
      <translation>Validation {0} of {1}, on this very gallery.</translation>
    </message>
    <message>
      <source>Validation {0} of {1}; the gallery has changed since.</source>
      <translation>Validation {0} of {1}; the gallery has changed since.</translation>
    </message>
    <message>
      <source>Variance of the Laplacian of the grey face laid out at 150 by 150 pixels, in hundredths of the variance of its grey, so that a darker picture or darker skin does not count as blurred. A small face enlarged to that size comes out low.</source>
      <translation>Variance of the Laplacian of the grey face laid out at 150 by 150 pixels, in hundredths of the variance of its grey, so that a darker picture or darker skin does not count as blurred. A small face enlarged to that size comes out low.</translation>
    </message>
    <message>
      <source>Variance of the linear luminance of the face's ellipse, 0 flat to 0.25.</source>
      <translation>Variance of the linear luminance of the face's ellipse, 0 flat to 0.25.</translation>
    </message>
    <message>
      <source>Verification taken</source>
      <translation>Verification taken</translation>
    </message>
    <message>
      <source>Viewing aid used</source>
      <translation>Viewing aid used</translation>
    </message>
    <message>
      <source>Waiting for a probe</source>
      <translation>Waiting for a probe</translation>
    </message>
    <message>
      <source>Waiting for a second person</source>
      <translation>Waiting for a second person</translation>
    </message>
    <message>
      <source>Waiting for a supervisor</source>
      <translation>Waiting for a supervisor</translation>
    </message>
    <message>
      <source>Waiting for evidence</source>
      <translation>Waiting for evidence</translation>
    </message>
    <message>
      <source>Waiting for verification</source>
      <translation>Waiting for verification</translation>
    </message>
    <message>
      <source>Waits for a supervisor</source>
      <translation>Waits for a supervisor</translation>
    </message>
    <message>
      <source>White point</source>
      <translation>White point</translation>
    </message>
    <message>
      <source>Whole log exported</source>
      <translation>Whole log exported</translation>
    </message>
    <message>
      <source>Window locked</source>
      <translation>Window locked</translation>
    </message>
    <message>
      <source>Window unlocked</source>
      <translation>Window unlocked</translation>
    </message>
    <message>
      <source>With this gallery of {5} people and pictures of this quality, the true person, if enrolled, was in the first {0} in {1} of {2} cases (95 % interval: {3} to {4} of 100).</source>
      <translation>With this gallery of {5} people and pictures of this quality, the true person, if enrolled, was in the first {0} in {1} of {2} cases (95 % interval: {3} to {4} of 100).</translation>
    </message>
    <message>
      <source>Workspace created</source>
      <translation>Workspace created</translation>
    </message>
    <message>
      <source>Workspace restored from a backup</source>
      <translation>Workspace restored from a backup</translation>
    </message>
    <message>
      <source>Wrong person</source>
      <translation>Wrong person</translation>
    </message>
    <message>
      <source>Years apart</source>
      <translation>Years apart</translation>
    </message>
    <message>
      <source>a cap</source>
      <translation>a cap</translation>
    </message>
    <message>
      <source>a mask</source>
      <translation>a mask</translation>
    </message>
    <message>
      <source>administrator</source>
      <translation>administrator</translation>
    </message>
    <message>
      <source>always</source>
      <translation>always</translation>
    </message>
    <message>
      <source>anticlockwise</source>
      <translation>anticlockwise</translation>
    </message>
    <message>
      <source>as the difficulty has it</source>
      <translation>as the difficulty has it</translation>
    </message>
    <message>
      <source>auditor</source>
      <translation>auditor</translation>
    </message>
    <message>
      <source>bits</source>
      <translation>bits</translation>
    </message>
    <message>
      <source>candidates</source>
      <translation>candidates</translation>
    </message>
    <message>
      <source>clockwise</source>
      <translation>clockwise</translation>
    </message>
    <message>
      <source>dark</source>
      <translation>dark</translation>
    </message>
    <message>
      <source>dark glasses</source>
      <translation>dark glasses</translation>
    </message>
    <message>
      <source>days before</source>
      <translation>days before</translation>
    </message>
    <message>
      <source>days without use</source>
      <translation>days without use</translation>
    </message>
    <message>
      <source>decided cases</source>
      <translation>decided cases</translation>
    </message>
    <message>
      <source>even</source>
      <translation>even</translation>
    </message>
    <message>
      <source>examiner</source>
      <translation>examiner</translation>
    </message>
    <message>
      <source>eye distances</source>
      <translation>eye distances</translation>
    </message>
    <message>
      <source>hours</source>
      <translation>hours</translation>
    </message>
    <message>
      <source>hundredths</source>
      <translation>hundredths</translation>
    </message>
    <message>
      <source>insufficient for comparison</source>
      <translation>insufficient for comparison</translation>
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
      <translation>limited support for different persons</translation>
    </message>
    <message>
      <source>limited support for the same person</source>
      <translation>limited support for the same person</translation>
    </message>
    <message>
      <source>lower lines</source>
      <translation>lower lines</translation>
    </message>
    <message>
      <source>minutes</source>
      <translation>minutes</translation>
    </message>
    <message>
      <source>minutes without a sign of life</source>
      <translation>minutes without a sign of life</translation>
    </message>
    <message>
      <source>months</source>
      <translation>months</translation>
    </message>
    <message>
      <source>never</source>
      <translation>never</translation>
    </message>
    <message>
      <source>no support for either</source>
      <translation>no support for either</translation>
    </message>
    <message>
      <source>none</source>
      <translation>none</translation>
    </message>
    <message>
      <source>not assessed</source>
      <translation>not assessed</translation>
    </message>
    <message>
      <source>not recorded</source>
      <translation>not recorded</translation>
    </message>
    <message>
      <source>nothing</source>
      <translation>nothing</translation>
    </message>
    <message>
      <source>o'clock</source>
      <translation>o'clock</translation>
    </message>
    <message>
      <source>o'clock on</source>
      <translation>o'clock on</translation>
    </message>
    <message>
      <source>over 10 years</source>
      <translation>over 10 years</translation>
    </message>
    <message>
      <source>px</source>
      <translation>px</translation>
    </message>
    <message>
      <source>slight</source>
      <translation>slight</translation>
    </message>
    <message>
      <source>strong</source>
      <translation>strong</translation>
    </message>
    <message>
      <source>strong support for different persons</source>
      <translation>strong support for different persons</translation>
    </message>
    <message>
      <source>strong support for the same person</source>
      <translation>strong support for the same person</translation>
    </message>
    <message>
      <source>supervisor</source>
      <translation>supervisor</translation>
    </message>
    <message>
      <source>support for different persons</source>
      <translation>support for different persons</translation>
    </message>
    <message>
      <source>support for the same person</source>
      <translation>support for the same person</translation>
    </message>
    <message>
      <source>the farther half of the gallery</source>
      <translation>the farther half of the gallery</translation>
    </message>
    <message>
      <source>the left</source>
      <translation>the left</translation>
    </message>
    <message>
      <source>the nearer half of the gallery</source>
      <translation>the nearer half of the gallery</translation>
    </message>
    <message>
      <source>the nearest: look-alikes</source>
      <translation>the nearest: look-alikes</translation>
    </message>
    <message>
      <source>the right</source>
      <translation>the right</translation>
    </message>
    <message>
      <source>times</source>
      <translation>times</translation>
    </message>
    <message>
      <source>times in 20</source>
      <translation>times in 20</translation>
    </message>
    <message>
      <source>too bright</source>
      <translation>too bright</translation>
    </message>
    <message>
      <source>trainer</source>
      <translation>trainer</translation>
    </message>
    <message>
      <source>under 1</source>
      <translation>under 1</translation>
    </message>
    <message>
      <source>under 1 year</source>
      <translation>under 1 year</translation>
    </message>
    <message>
      <source>under 18</source>
      <translation>under 18</translation>
    </message>
    <message>
      <source>under 24 px</source>
      <translation>under 24 px</translation>
    </message>
    <message>
      <source>upper lines</source>
      <translation>upper lines</translation>
    </message>
  </context>
</TS>
