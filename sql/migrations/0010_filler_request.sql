-- SPDX-License-Identifier: MPL-2.0
-- The filler's right on request: a user asks the holder for it, and officers replace or remove a holder, two of them together.

CREATE TABLE handover_request (
  id char(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  enterprise_id char(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  asked_by char(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  reason varchar(500) NOT NULL,
  asked_at datetime(6) NOT NULL,
  answer_until datetime(6) NOT NULL COMMENT 'from then on officers may decide it in the holder''s place',
  is_open tinyint(1) DEFAULT 1 COMMENT 'NULL once decided, so that the key allows one open request of a user',
  outcome enum('granted','refused','withdrawn','vacated') CHARACTER SET ascii COLLATE ascii_bin DEFAULT NULL COMMENT 'vacated: nobody is filler any more, so the user can apply',
  answer varchar(500) NOT NULL DEFAULT '',
  decided_at datetime(6) DEFAULT NULL,
  decided_by char(26) CHARACTER SET ascii COLLATE ascii_bin DEFAULT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY handover_request_one_open (enterprise_id, asked_by, is_open),
  KEY handover_request_open (is_open, answer_until)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin COMMENT='申请移交填报权';

CREATE TABLE filler_proposal (
  id char(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  enterprise_id char(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  act enum('replacement','removal','refusal') CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'refusal: of the request',
  holder_id char(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  epoch bigint NOT NULL COMMENT 'of the right that was seen; with another one the proposal has lapsed',
  successor_id char(26) CHARACTER SET ascii COLLATE ascii_bin DEFAULT NULL,
  request_id char(26) CHARACTER SET ascii COLLATE ascii_bin DEFAULT NULL COMMENT 'the handover_request that it decides',
  reference varchar(80) NOT NULL COMMENT '文号: number of the written request',
  reason varchar(500) NOT NULL,
  proposed_at datetime(6) NOT NULL,
  proposed_by char(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  expires_at datetime(6) NOT NULL,
  is_open tinyint(1) DEFAULT 1 COMMENT 'NULL once decided, so that the key allows one open proposal for an enterprise',
  outcome enum('confirmed','refused','withdrawn','expired','lapsed') CHARACTER SET ascii COLLATE ascii_bin DEFAULT NULL,
  answer varchar(500) NOT NULL DEFAULT '',
  decided_at datetime(6) DEFAULT NULL,
  decided_by char(26) CHARACTER SET ascii COLLATE ascii_bin DEFAULT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY filler_proposal_one_open (enterprise_id, is_open),
  KEY filler_proposal_open (is_open, id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin COMMENT='更换或撤销填报员，须另一人复核';
