"""Migration 16: accounts are approved, locked and certified; interests are declared, settings set by two people.

What lets somebody in is proposed by an administrator and answered by a second person: a new account, other roles, a
reset passphrase, a reset second factor. The one exception is the first supervisor of a workspace, whom nobody but its
administrator can approve; the log says so. Accounts of before this migration count as approved. A person's roles stay
one column, because the rules of other tables read it; it changes by one trigger only, which an approval sets off (see
`guard`). The triggers repeat `domain/staff/accounts.py`.
"""

from __future__ import annotations

from app.domain.staff.roles import Act
from app.storage.schemas.rules import Recorded, needs_log_entry, written_once, written_with

_HOLDS = "EXISTS (SELECT 1 FROM users AS u, json_each(u.roles) AS role WHERE u.id = {who} AND role.value IN ({roles}))"

_TABLES = """
CREATE TABLE earlier_accounts(user_id TEXT PRIMARY KEY REFERENCES users(id)) STRICT;
INSERT INTO earlier_accounts SELECT id FROM users;
CREATE TRIGGER earlier_accounts_are_all_there BEFORE INSERT ON earlier_accounts
BEGIN SELECT RAISE(ABORT, 'no account is made an earlier one'); END;

CREATE TABLE account_proposals(
  id TEXT PRIMARY KEY, user_id TEXT NOT NULL REFERENCES users(id),
  kind TEXT NOT NULL CHECK(kind IN ('new', 'roles', 'passphrase', 'second-factor')),
  roles TEXT CHECK(roles IS NULL OR json_array_length(roles) > 0),
  proposed_by TEXT NOT NULL REFERENCES users(id), proposed_at TEXT NOT NULL,
  log_seq INTEGER NOT NULL REFERENCES audit_log(seq),
  CHECK((kind = 'roles') = (roles IS NOT NULL)), CHECK((kind = 'new') = (id = user_id))
) STRICT;
CREATE INDEX account_proposals_user ON account_proposals(user_id, kind, log_seq);
CREATE TABLE account_answers(
  id TEXT PRIMARY KEY REFERENCES account_proposals(id), answer TEXT NOT NULL CHECK(answer IN ('approved', 'refused')),
  answered_by TEXT NOT NULL REFERENCES users(id), answered_at TEXT NOT NULL,
  log_seq INTEGER NOT NULL REFERENCES audit_log(seq)
) STRICT;
CREATE TABLE account_turns(
  id TEXT PRIMARY KEY, user_id TEXT NOT NULL REFERENCES users(id),
  turn TEXT NOT NULL CHECK(turn IN ('disabled', 'enabled', 'locked-out', 'released')),
  reason TEXT NOT NULL CHECK(reason <> ''), made_by TEXT NOT NULL, made_at TEXT NOT NULL,
  log_seq INTEGER NOT NULL REFERENCES audit_log(seq)
) STRICT;
CREATE INDEX account_turns_user ON account_turns(user_id, log_seq);
CREATE TABLE passphrase_changes(
  id TEXT PRIMARY KEY, user_id TEXT NOT NULL REFERENCES users(id), changed_at TEXT NOT NULL,
  log_seq INTEGER NOT NULL REFERENCES audit_log(seq)
) STRICT;
CREATE TABLE second_factors(
  id TEXT PRIMARY KEY, user_id TEXT NOT NULL REFERENCES users(id), secret TEXT NOT NULL CHECK(length(secret) >= 32),
  set_at TEXT NOT NULL, log_seq INTEGER NOT NULL REFERENCES audit_log(seq)
) STRICT;
CREATE TABLE factor_uses(
  session_id TEXT PRIMARY KEY REFERENCES sessions(id), factor_id TEXT NOT NULL REFERENCES second_factors(id),
  step INTEGER NOT NULL
) STRICT;
CREATE TABLE certificates(
  id TEXT PRIMARY KEY, user_id TEXT NOT NULL REFERENCES users(id), course TEXT NOT NULL CHECK(course <> ''),
  expires_on TEXT NOT NULL CHECK(expires_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  issued_by TEXT NOT NULL REFERENCES users(id), issued_at TEXT NOT NULL,
  log_seq INTEGER NOT NULL REFERENCES audit_log(seq)
) STRICT;
CREATE INDEX certificates_user ON certificates(user_id, log_seq);
CREATE TABLE interests(
  id TEXT PRIMARY KEY, request_id TEXT NOT NULL REFERENCES requests(id), person_id TEXT NOT NULL REFERENCES users(id),
  knows INTEGER NOT NULL CHECK(knows IN (0, 1)), declared_at TEXT NOT NULL,
  log_seq INTEGER NOT NULL REFERENCES audit_log(seq)
) STRICT;
CREATE INDEX interests_request ON interests(request_id, person_id);
CREATE TABLE setting_proposals(
  id TEXT PRIMARY KEY, name TEXT NOT NULL, old_value INTEGER NOT NULL, value INTEGER NOT NULL CHECK(value <> old_value),
  reason TEXT NOT NULL CHECK(reason <> ''), proposed_by TEXT NOT NULL REFERENCES users(id), proposed_at TEXT NOT NULL,
  log_seq INTEGER NOT NULL REFERENCES audit_log(seq)
) STRICT;
CREATE TABLE setting_answers(
  id TEXT PRIMARY KEY REFERENCES setting_proposals(id), answer TEXT NOT NULL CHECK(answer IN ('approved', 'refused')),
  answered_by TEXT NOT NULL REFERENCES users(id), answered_at TEXT NOT NULL,
  log_seq INTEGER NOT NULL REFERENCES audit_log(seq)
) STRICT;

CREATE VIEW account_states AS SELECT u.id AS user_id,
  u.id IN (SELECT user_id FROM earlier_accounts)
    OR (SELECT event FROM audit_log WHERE seq = u.log_seq) = '{created}'
    OR EXISTS (SELECT 1 FROM account_answers WHERE id = u.id AND answer = 'approved') AS approved,
  EXISTS (
    SELECT 1 FROM account_proposals AS p JOIN account_answers AS a USING(id) WHERE p.user_id = u.id
    AND p.kind <> 'roles' AND a.answer = 'refused' AND p.log_seq =
      (SELECT max(log_seq) FROM account_proposals WHERE user_id = u.id AND kind = p.kind)) AS refused,
  EXISTS (
    SELECT 1 FROM account_proposals AS p WHERE p.user_id = u.id AND p.kind <> 'roles'
    AND p.id NOT IN (SELECT id FROM account_answers)) AS waiting,
  coalesce((SELECT turn FROM account_turns WHERE user_id = u.id AND turn IN ('locked-out', 'released')
            ORDER BY log_seq DESC LIMIT 1) = 'locked-out', 0) AS locked_out,
  coalesce((SELECT turn FROM account_turns WHERE user_id = u.id AND turn IN ('disabled', 'enabled')
            ORDER BY log_seq DESC LIMIT 1) = 'disabled', 0) AS disabled
FROM users AS u;
CREATE VIEW open_accounts AS SELECT user_id FROM account_states
  WHERE approved AND NOT refused AND NOT waiting AND NOT locked_out AND NOT disabled;

CREATE TRIGGER users_one_account_each BEFORE INSERT ON users
WHEN EXISTS (SELECT 1 FROM users WHERE lower(badge) = lower(NEW.badge) OR lower(full_name) = lower(NEW.full_name))
BEGIN SELECT RAISE(ABORT, 'one account is one person'); END;
CREATE TRIGGER sessions_of_open_accounts BEFORE INSERT ON sessions
WHEN NEW.user_id NOT IN (SELECT user_id FROM open_accounts)
BEGIN SELECT RAISE(ABORT, 'only an account that two people opened signs in'); END;

CREATE TRIGGER account_proposals_by_administrator BEFORE INSERT ON account_proposals
WHEN NOT {proposed_by_administrator}
  OR (NEW.kind <> 'new' AND EXISTS (
    SELECT 1 FROM account_proposals AS p WHERE p.user_id = NEW.user_id AND p.kind = NEW.kind
    AND p.id NOT IN (SELECT id FROM account_answers)))
BEGIN SELECT RAISE(ABORT, 'an administrator proposes one change of an account at a time'); END;
CREATE TRIGGER account_proposals_stand_alone BEFORE INSERT ON account_proposals
WHEN json_array_length(NEW.roles) > 1
 AND EXISTS (SELECT 1 FROM json_each(NEW.roles) AS role WHERE role.value IN ('auditor', 'administrator'))
BEGIN SELECT RAISE(ABORT, 'an auditor or administrator holds no other role'); END;
CREATE TRIGGER account_answers_by_a_second_person BEFORE INSERT ON account_answers
WHEN NOT EXISTS (
  SELECT 1 FROM account_proposals AS p WHERE p.id = NEW.id AND (
    (NEW.answered_by NOT IN (p.user_id, p.proposed_by) AND (
      {answered_by_supervisor}
      OR ({answered_by_examiner} AND NOT EXISTS (
        SELECT 1 FROM users AS s, json_each(s.roles) AS held WHERE held.value = 'supervisor' AND s.id <> p.user_id
        AND s.id IN (SELECT user_id FROM open_accounts)))))
    OR (NEW.answer = 'approved' AND p.kind = 'new' AND NEW.answered_by = p.proposed_by
      AND EXISTS (SELECT 1 FROM users AS s, json_each(s.roles) AS held
                  WHERE s.id = p.user_id AND held.value = 'supervisor')
      AND NOT EXISTS (
        SELECT 1 FROM users AS s, json_each(s.roles) AS held WHERE held.value = 'supervisor' AND s.id <> p.user_id
        AND s.id IN (SELECT user_id FROM account_states WHERE approved)))
  ))
BEGIN SELECT RAISE(ABORT, 'what lets somebody in is answered by a second person'); END;
CREATE TRIGGER {take_effect} AFTER INSERT ON account_answers
WHEN NEW.answer = 'approved' AND (SELECT kind FROM account_proposals WHERE id = NEW.id) = 'roles'
BEGIN
  UPDATE users SET roles = (SELECT roles FROM account_proposals WHERE id = NEW.id)
  WHERE id = (SELECT user_id FROM account_proposals WHERE id = NEW.id);
END;
DROP TRIGGER users_no_update;
CREATE TRIGGER users_no_update BEFORE UPDATE ON users
WHEN NEW.id IS NOT OLD.id OR NEW.sign_in_name IS NOT OLD.sign_in_name OR NEW.full_name IS NOT OLD.full_name
  OR NEW.badge IS NOT OLD.badge OR NEW.created_at IS NOT OLD.created_at OR NEW.log_seq IS NOT OLD.log_seq
  OR NEW.roles IS OLD.roles OR NEW.roles IS NOT (
    SELECT p.roles FROM account_proposals AS p JOIN account_answers AS a USING(id)
    WHERE p.user_id = OLD.id AND p.kind = 'roles' AND a.answer = 'approved' ORDER BY a.log_seq DESC LIMIT 1)
BEGIN SELECT RAISE(ABORT, 'users: what is recorded stays, and roles change as two people agreed'); END;

CREATE TRIGGER account_turns_by_whom BEFORE INSERT ON account_turns
WHEN NOT CASE NEW.turn
  WHEN 'locked-out' THEN NEW.made_by = 'nobody'
  WHEN 'disabled' THEN NEW.made_by = 'nobody' OR (NEW.made_by <> NEW.user_id AND {made_by_administrator})
  WHEN 'enabled' THEN NEW.made_by <> NEW.user_id AND {made_by_administrator}
  ELSE (NEW.made_by = 'nobody' AND {of_administrator} AND NOT EXISTS (
      SELECT 1 FROM users AS s, json_each(s.roles) AS held WHERE s.id <> NEW.user_id
      AND held.value IN ('administrator', 'supervisor') AND s.id IN (SELECT user_id FROM open_accounts)))
    OR (NEW.made_by <> NEW.user_id AND ({made_by_administrator} OR ({made_by_supervisor} AND {of_administrator})))
  END
BEGIN SELECT RAISE(ABORT, 'an account is released and enabled by an administrator, and never by its own person'); END;

CREATE TRIGGER factor_uses_of_the_own_factor BEFORE INSERT ON factor_uses
WHEN (SELECT user_id FROM second_factors WHERE id = NEW.factor_id)
     IS NOT (SELECT user_id FROM sessions WHERE id = NEW.session_id)
  OR NEW.step <= (SELECT max(step) FROM factor_uses WHERE factor_id = NEW.factor_id)
BEGIN SELECT RAISE(ABORT, 'a code counts once, and for its own person'); END;

CREATE TRIGGER certificates_by_another BEFORE INSERT ON certificates
WHEN NEW.issued_by = NEW.user_id OR NOT {issued_by_trainer}
BEGIN SELECT RAISE(ABORT, 'a certificate is issued by a trainer or supervisor, to somebody else'); END;
CREATE TRIGGER searches_need_training BEFORE INSERT ON searches
WHEN EXISTS (SELECT 1 FROM audit_log WHERE seq = NEW.log_seq AND NOT coalesce(substr(at, 1, 10) <= (
  SELECT expires_on FROM certificates WHERE user_id = NEW.run_by ORDER BY log_seq DESC LIMIT 1), 0))
BEGIN SELECT RAISE(ABORT, 'a search needs a training certificate that is good today'); END;

CREATE TRIGGER searches_need_disinterest BEFORE INSERT ON searches
WHEN 0 IS NOT (SELECT max(knows) FROM interests WHERE request_id = NEW.request_id AND person_id = NEW.run_by)
BEGIN SELECT RAISE(ABORT, 'whoever searches has declared to know nobody concerned'); END;
CREATE TRIGGER examinations_need_disinterest BEFORE INSERT ON examinations
WHEN 0 IS NOT (SELECT max(knows) FROM interests WHERE person_id = NEW.examiner_id
               AND request_id = (SELECT request_id FROM searches WHERE id = NEW.search_id))
BEGIN SELECT RAISE(ABORT, 'whoever examines has declared to know nobody concerned'); END;
CREATE TRIGGER decisions_need_disinterest BEFORE INSERT ON decisions
WHEN 0 IS NOT (SELECT max(knows) FROM interests WHERE person_id = NEW.supervisor_id
               AND request_id = (SELECT request_id FROM searches WHERE id = NEW.search_id))
BEGIN SELECT RAISE(ABORT, 'whoever decides has declared to know nobody concerned'); END;

CREATE TRIGGER setting_proposals_by_administrator BEFORE INSERT ON setting_proposals
WHEN NOT {proposed_by_administrator}
BEGIN SELECT RAISE(ABORT, 'an administrator proposes a setting'); END;
CREATE TRIGGER setting_answers_by_a_second_person BEFORE INSERT ON setting_answers
WHEN NOT ({answered_by_supervisor} OR (NEW.answer = 'refused' AND {answered_by_administrator}))
  OR (NEW.answer = 'approved' AND NEW.answered_by IS (SELECT proposed_by FROM setting_proposals WHERE id = NEW.id))
BEGIN SELECT RAISE(ABORT, 'a setting is approved by a supervisor who did not propose it'); END;
"""
_HOLDERS = {
    "proposed_by_administrator": ("NEW.proposed_by", "'administrator'"),
    "answered_by_supervisor": ("NEW.answered_by", "'supervisor'"),
    "answered_by_examiner": ("NEW.answered_by", "'examiner'"),
    "answered_by_administrator": ("NEW.answered_by", "'administrator'"),
    "made_by_administrator": ("NEW.made_by", "'administrator'"),
    "made_by_supervisor": ("NEW.made_by", "'supervisor'"),
    "of_administrator": ("NEW.user_id", "'administrator'"),
    "issued_by_trainer": ("NEW.issued_by", "'trainer', 'supervisor'"),
}

TAKE_EFFECT = "account_answers_take_effect"
"""The trigger that alone may change a person's roles."""

_TURNS = (Act.DISABLE_ACCOUNT, Act.ENABLE_ACCOUNT, Act.LOCK_ACCOUNT_OUT, Act.RELEASE_ACCOUNT)
ACCOUNT_TABLES: dict[str, Recorded] = {
    "account_proposals": Recorded(
        (Act.CREATE_ACCOUNT, Act.PROPOSE_ROLES, Act.RESET_PASSPHRASE, Act.RESET_SECOND_FACTOR), "NEW.proposed_by"
    ),
    "account_answers": Recorded((Act.APPROVE_ACCOUNT, Act.REFUSE_ACCOUNT), "NEW.answered_by"),
    "account_turns": Recorded(_TURNS, "NEW.made_by"),
    "passphrase_changes": Recorded((Act.CHANGE_PASSPHRASE,), "NEW.user_id"),
    "second_factors": Recorded((Act.SET_SECOND_FACTOR,), "NEW.user_id"),
    "certificates": Recorded((Act.ISSUE_CERTIFICATE,), "NEW.issued_by"),
    "interests": Recorded((Act.DECLARE_INTEREST,), "NEW.person_id"),
    "setting_proposals": Recorded((Act.PROPOSE_SETTING,), "NEW.proposed_by"),
    "setting_answers": Recorded((Act.APPROVE_SETTING, Act.REFUSE_SETTING), "NEW.answered_by"),
}
"""Which act's log entry, by whom, each record must name."""

ACCOUNT_PARTS: dict[str, tuple[str, str]] = {"factor_uses": ("sessions", "session_id")}
"""Parts of a record, and the record."""


def sixteenth_schema() -> str:
    """Return the SQL of migration 16."""
    rules = [written_once(table) for table in (*ACCOUNT_TABLES, *ACCOUNT_PARTS, "earlier_accounts")]
    rules += [needs_log_entry(table, recorded) for table, recorded in ACCOUNT_TABLES.items()]
    rules += [written_with(table, *whole) for table, whole in ACCOUNT_PARTS.items()]
    tables = _TABLES.replace("{created}", Act.CREATE_WORKSPACE.value).replace("{take_effect}", TAKE_EFFECT)
    for name, (who, roles) in _HOLDERS.items():
        tables = tables.replace(f"{{{name}}}", _HOLDS.format(who=who, roles=roles))
    return tables + "".join(rules)
