-- SPDX-License-Identifier: MPL-2.0
-- Work that outlives a request, the files that it makes, and the duties that run by the clock on one node at a time.

CREATE TABLE job (
  id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  kind VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  asked_by CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  asked_at DATETIME(6) NOT NULL,
  parameters JSON NOT NULL,
  state ENUM('waiting','running','done','failed','cancelled') CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT 'waiting',
  done_count BIGINT NOT NULL DEFAULT 0,
  total_count BIGINT NULL COMMENT 'NULL: not known yet',
  result JSON NULL COMMENT 'what the work stored: how far it came, in the end its outcome',
  failure VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT '' COMMENT 'a code; its words are in views/part/job_failure.tpl',
  runner CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'who has it; another for each claim, so that who lost it writes no more',
  lease_until DATETIME(6) NULL COMMENT 'the runner has reported by then, or another takes the job',
  attempts INT NOT NULL DEFAULT 0,
  beats BIGINT NOT NULL DEFAULT 0 COMMENT 'grows with each write of its runner',
  begun_at DATETIME(6) NULL,
  finished_at DATETIME(6) NULL,
  file_name VARCHAR(200) NOT NULL DEFAULT '',
  file_type VARCHAR(120) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT '',
  file_bytes BIGINT NOT NULL DEFAULT 0,
  PRIMARY KEY (id),
  KEY job_asker (asked_by, id),
  KEY job_state (state, lease_until, id),
  KEY job_finished (finished_at)
) COMMENT '后台任务';

CREATE TABLE job_chunk (
  job_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  number INT NOT NULL COMMENT 'from 0',
  bytes MEDIUMBLOB NOT NULL,
  PRIMARY KEY (job_id, number)
) COMMENT '任务生成的文件，分块存放，各节点均可下载';

CREATE TABLE duty (
  name VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  held_by CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NULL,
  held_until DATETIME(6) NULL,
  next_at DATETIME(6) NOT NULL,
  last_begun_at DATETIME(6) NULL,
  last_done_at DATETIME(6) NULL,
  epoch BIGINT NOT NULL DEFAULT 0 COMMENT 'grows with each claim: of two that saw the same one, one gets it',
  PRIMARY KEY (name)
) COMMENT '定时事务，同一时刻只在一个节点上运行';
