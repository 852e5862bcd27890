-- SPDX-License-Identifier: MPL-2.0
-- Keys with which accounting programs save drafts.

CREATE TABLE enterprise_key (
  id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  enterprise_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  name VARCHAR(40) NOT NULL COMMENT 'which program has it, in the filler''s words',
  key_hash CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'keyed; the key itself is shown once and kept nowhere',
  made_by CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'the filler in whose name it acts',
  epoch BIGINT NOT NULL COMMENT 'of the right to file: with another one the key is dead',
  made_at DATETIME(6) NOT NULL,
  expires_at DATETIME(6) NOT NULL,
  used_at DATETIME(6) NULL,
  uses BIGINT NOT NULL DEFAULT 0,
  window_at DATETIME(6) NULL COMMENT 'when the minute began in which uses are counted',
  window_uses INT NOT NULL DEFAULT 0,
  revoked_at DATETIME(6) NULL,
  revoked_by CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NULL,
  PRIMARY KEY (id),
  UNIQUE KEY enterprise_key_hash (key_hash),
  KEY enterprise_key_enterprise (enterprise_id, id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin COMMENT='企业密钥：财务软件据此暂存报表';
