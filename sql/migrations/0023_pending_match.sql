-- SPDX-License-Identifier: MPL-2.0
-- What the registry could not be asked about, since it was slow or down: kept, and asked again until it answers.

CREATE TABLE pending_match (
  user_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  uscc CHAR(18) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  kind ENUM('match','claim') CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'match: what was typed; claim: the SSO says that the account is it',
  enterprise_name VARCHAR(200) NOT NULL COMMENT 'as typed',
  legal_representative VARCHAR(100) NOT NULL COMMENT 'as typed',
  asked_at DATETIME(6) NOT NULL,
  tries INT NOT NULL DEFAULT 0 COMMENT 'how often the registry was asked again; who settles the row names the one it saw',
  next_try_at DATETIME(6) NULL COMMENT 'NULL: the registry has refused a claim, and nothing is submitted for that enterprise by this user',
  PRIMARY KEY (user_id, uscc),
  KEY pending_match_next (next_try_at)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin COMMENT='待核验的企业';
