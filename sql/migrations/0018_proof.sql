-- SPDX-License-Identifier: MPL-2.0
-- What proves that a user belongs to an enterprise beyond public facts: enrolment codes, approvals, and who asks for what.

ALTER TABLE enterprise
  ADD COLUMN proof_rule ENUM('registry','code','approval','either') CHARACTER SET ascii COLLATE ascii_bin NULL
    COMMENT 'what is asked beside the match with the registry; NULL: as its district says';

ALTER TABLE association
  MODIFY proof ENUM('registry','sso_claim','import','enrolment_code','filler_approval','district_decision') CHARACTER SET ascii COLLATE ascii_bin NOT NULL;

CREATE TABLE district_proof (
  district CHAR(6) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  rule ENUM('registry','code','approval','either') CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  version INT NOT NULL DEFAULT 1 COMMENT 'counts every change; a change names the one it saw',
  changed_at DATETIME(6) NOT NULL,
  changed_by CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  PRIMARY KEY (district)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin COMMENT='各区默认的认证方式; no row: registry';

CREATE TABLE enrolment_code (
  id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  enterprise_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  code_hash CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'keyed; the code itself stands in the letter alone',
  issued_at DATETIME(6) NOT NULL,
  issued_by CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  valid_until DATETIME(6) NOT NULL,
  wrong_tries INT NOT NULL DEFAULT 0,
  is_open BOOLEAN NULL DEFAULT TRUE COMMENT 'NULL once ended, so that the key allows one open code of an enterprise',
  ending ENUM('used','replaced','expired','revoked','guessed') CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'guessed: too many wrong tries',
  ended_at DATETIME(6) NULL,
  ended_by CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NULL,
  PRIMARY KEY (id),
  UNIQUE KEY enrolment_code_one_open (enterprise_id, is_open)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin COMMENT='企业认证码';

CREATE TABLE association_request (
  id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  enterprise_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  user_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  way ENUM('approval','letter') CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'approval: by the filler; letter: one with a code is asked for',
  reason VARCHAR(500) NOT NULL,
  asked_at DATETIME(6) NOT NULL,
  answer_until DATETIME(6) NOT NULL COMMENT 'from then on officers may decide it in the filler''s place',
  expires_at DATETIME(6) NOT NULL,
  is_open BOOLEAN NULL DEFAULT TRUE COMMENT 'NULL once decided, so that the key allows one open request of a user',
  outcome ENUM('granted','refused','withdrawn','expired') CHARACTER SET ascii COLLATE ascii_bin NULL,
  answer VARCHAR(500) NOT NULL DEFAULT '',
  decided_at DATETIME(6) NULL,
  decided_by CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NULL,
  PRIMARY KEY (id),
  UNIQUE KEY association_request_one_open (enterprise_id, user_id, is_open),
  KEY association_request_user (user_id, is_open),
  KEY association_request_open (is_open, id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin COMMENT='待确认的关联';

-- A try takes one of its subject's places and gives it back when nothing was wrong; places are free again after an hour.
CREATE TABLE proof_try (
  kind ENUM('match_user','match_uscc','code_user','code_uscc') CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  subject VARCHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'a user''s id or a code',
  place TINYINT NOT NULL,
  tried_at DATETIME(6) NOT NULL,
  PRIMARY KEY (kind, subject, place)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin COMMENT='比对和认证码的尝试';
