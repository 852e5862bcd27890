-- SPDX-License-Identifier: MPL-2.0
-- Imports: enterprises, former users and filings since 2012 from files, checked row by row before anything is taken over.

CREATE TABLE import_run (
  id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  kind ENUM('enterprise','former_user','filing') CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  file_name VARCHAR(200) NOT NULL,
  file_bytes BIGINT NOT NULL,
  file_hash CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'SHA-256 of the file as it came',
  is_stored BOOLEAN NOT NULL COMMENT 'the file is in import_chunk; else an operator has it',
  format ENUM('xlsx','utf8','gb18030') CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'as it was recognised; NULL: not yet, or not at all',
  source VARCHAR(200) NOT NULL COMMENT '数据来源',
  password_hash VARCHAR(128) CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'of the initial password of all these former users',
  state ENUM('checking','refused','checked','importing','done','withdrawn') CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  job_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'the last job that worked on it',
  asked_by CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'NULL: an operator at a shell',
  asked_at DATETIME(6) NOT NULL,
  checked_at DATETIME(6) NULL,
  confirmed_by CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'NULL: an operator at a shell, or nobody yet',
  confirmed_at DATETIME(6) NULL,
  finished_at DATETIME(6) NULL,
  only_good BOOLEAN NOT NULL DEFAULT FALSE COMMENT '只导入正确的行',
  all_rows BIGINT NOT NULL DEFAULT 0 COMMENT 'rows of the file, without its heading; this and the next four as the check found them',
  bad_rows BIGINT NOT NULL DEFAULT 0,
  added_rows BIGINT NOT NULL DEFAULT 0,
  changed_rows BIGINT NOT NULL DEFAULT 0,
  same_rows BIGINT NOT NULL DEFAULT 0,
  passed_row BIGINT NOT NULL DEFAULT 0 COMMENT 'the row of the file up to which it has been imported',
  imported_rows BIGINT NOT NULL DEFAULT 0 COMMENT 'of those that are passed',
  left_rows BIGINT NOT NULL DEFAULT 0 COMMENT 'of those that are passed, not imported',
  outcome JSON NULL COMMENT 'counts and checksums of the file and of the database, when it is done',
  PRIMARY KEY (id),
  KEY import_run_file (file_hash, id),
  KEY import_run_state (state, asked_at)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin COMMENT='批量导入';

CREATE TABLE import_chunk (
  import_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  number INT NOT NULL COMMENT 'from 0',
  bytes MEDIUMBLOB NOT NULL,
  PRIMARY KEY (import_id, number)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin COMMENT='导入的文件，分块存放，导入完成后清除';

CREATE TABLE import_finding (
  import_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  class ENUM('problem','late','change') CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'problem: of the check; late: came up while importing; change: of a row that is good',
  file_row BIGINT NOT NULL COMMENT 'as spreadsheet programs count; 0: the file as a whole, 1: its heading',
  number INT NOT NULL COMMENT 'within the row, from 0',
  field VARCHAR(120) NOT NULL COMMENT 'the heading of the column, as in the file; empty: the row as a whole',
  value VARCHAR(300) NOT NULL COMMENT 'as in the file',
  before_value VARCHAR(300) NOT NULL DEFAULT '' COMMENT 'of a change: what the portal has',
  reason VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'a code; its words are in views/part/import_reason.tpl',
  PRIMARY KEY (import_id, class, file_row, number)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin COMMENT='导入前逐行核对的结果';

ALTER TABLE enterprise_change MODIFY source ENUM('registry','officer','user','import') CHARACTER SET ascii COLLATE ascii_bin NOT NULL;
