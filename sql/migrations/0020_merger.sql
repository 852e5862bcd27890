-- SPDX-License-Identifier: MPL-2.0
-- Two accounts of one person that become one.

ALTER TABLE user ADD COLUMN joined_into CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT '已并入: the account that has all that this closed one had'
  AFTER closed_at;

ALTER TABLE filler_change MODIFY act ENUM('application', 'handover', 'replacement', 'removal', 'import', 'merger')
  CHARACTER SET ascii COLLATE ascii_bin NOT NULL;

CREATE TABLE user_merger (
  id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  kept_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  joined_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'closed by the merger',
  reference VARCHAR(80) NOT NULL COMMENT '文号: number of the written request',
  reason VARCHAR(500) NOT NULL,
  proposed_at DATETIME(6) NOT NULL,
  proposed_by CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  expires_at DATETIME(6) NOT NULL,
  is_open BOOLEAN NULL DEFAULT TRUE COMMENT 'NULL once decided, so that the keys allow one open merger for an account',
  outcome ENUM('confirmed', 'refused', 'withdrawn', 'expired', 'lapsed') CHARACTER SET ascii COLLATE ascii_bin NULL,
  answer VARCHAR(500) NOT NULL DEFAULT '',
  decided_at DATETIME(6) NULL,
  decided_by CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NULL,
  PRIMARY KEY (id),
  UNIQUE KEY user_merger_kept (kept_id, is_open),
  UNIQUE KEY user_merger_joined (joined_id, is_open),
  KEY user_merger_open (is_open, id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin COMMENT='合并账号，须另一人复核';
