-- SPDX-License-Identifier: MPL-2.0
-- The chain over the audit rows, and the keys by which they are searched. Ids are sortable by time, so each key finds the newest first.

ALTER TABLE audit_event
  DROP KEY audit_event_object,
  DROP KEY audit_event_actor,
  ADD KEY audit_event_object (object_kind, object_id),
  ADD KEY audit_event_actor (actor_id),
  ADD KEY audit_event_act (act),
  ADD KEY audit_event_address (client_address);

CREATE TABLE audit_seal (
  number BIGINT NOT NULL COMMENT 'from 1, without gaps',
  first_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  last_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  events INT NOT NULL,
  content_hash CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'over the hashes of its rows, in the order of their ids',
  previous_hash CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'of the seal before; zeros before the first',
  hash CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'over the columns of this row',
  sealed_at DATETIME(6) NOT NULL,
  PRIMARY KEY (number)
) COMMENT '审计链的一环，永不更改';

CREATE TABLE audit_link (
  seal BIGINT NOT NULL,
  event_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  hash CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'over the columns of the audit row',
  PRIMARY KEY (seal, event_id),
  UNIQUE KEY audit_link_event (event_id)
) COMMENT '审计记录所在的环';

ALTER TABLE filler_change
  ADD KEY filler_change_user (user_id) COMMENT 'what is held about a person',
  ADD KEY filler_change_actor (actor_id);
