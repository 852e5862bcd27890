-- SPDX-License-Identifier: MPL-2.0
-- 催报: what was decided to be sent, who was reminded last when, and what became of every single message.

CREATE TABLE reminder_plan (
  id tinyint NOT NULL COMMENT '1: there is one plan; without a row the configuration''s holds',
  before_due varchar(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'days, as 10, 5, 1',
  after_due varchar(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  after_return varchar(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  note varchar(300) NOT NULL COMMENT 'what the centre adds to every automatic reminder',
  version int NOT NULL,
  changed_at datetime(6) NOT NULL,
  changed_by char(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  PRIMARY KEY (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin COMMENT='自动催报的安排';

CREATE TABLE reminder_run (
  id char(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  kind enum('before_due','after_due','after_return','hand') CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  period int NOT NULL,
  days int NOT NULL DEFAULT 0 COMMENT 'before or after the day that the kind names',
  step_key varchar(60) CHARACTER SET ascii COLLATE ascii_bin DEFAULT NULL COMMENT 'kind, period, days and day of an automatic run, so that there is one',
  asked_by char(26) CHARACTER SET ascii COLLATE ascii_bin DEFAULT NULL COMMENT 'NULL: automatic',
  district char(6) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT '' COMMENT 'to which it is confined; empty: the city',
  recipients longtext NOT NULL COMMENT 'whom it is for, to go on from where it was' CHECK (json_valid(recipients)),
  note varchar(300) NOT NULL DEFAULT '',
  made_at datetime(6) NOT NULL,
  queued_after char(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT '' COMMENT 'the last enterprise that was gone through',
  finished_at datetime(6) DEFAULT NULL COMMENT 'when all enterprises had been gone through',
  PRIMARY KEY (id),
  UNIQUE KEY reminder_run_step (step_key),
  KEY reminder_run_unfinished (finished_at, id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin COMMENT='一次催报';

CREATE TABLE reminder_contact (
  enterprise_id char(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  period int NOT NULL,
  person char(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'the filler; empty: the enterprise''s contact',
  claim char(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'of the portion of a run that reminded last',
  reminded_at datetime(6) NOT NULL,
  PRIMARY KEY (enterprise_id, period, person)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin COMMENT='每人每家企业每期最近一次催报，24 小时内不重复';

CREATE TABLE reminder_delivery (
  id char(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  run_id char(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  enterprise_id char(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  period int NOT NULL,
  district char(6) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  user_id char(26) CHARACTER SET ascii COLLATE ascii_bin DEFAULT NULL COMMENT 'NULL: the enterprise''s contact',
  channel enum('site','mail') CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  address varchar(160) NOT NULL DEFAULT '',
  state enum('waiting','sending','sent','failed','refused','dropped','doubtful','no_address') CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'dropped: filed meanwhile; doubtful: handed over, and no answer was seen',
  attempts int NOT NULL DEFAULT 0,
  next_at datetime(6) DEFAULT NULL COMMENT 'not to be sent before',
  began_at datetime(6) DEFAULT NULL COMMENT 'of the last attempt',
  words varchar(300) NOT NULL DEFAULT '' COMMENT 'what the mail server said last',
  made_at datetime(6) NOT NULL,
  sent_at datetime(6) DEFAULT NULL,
  PRIMARY KEY (id),
  KEY reminder_delivery_run (run_id, channel, state, district, id),
  KEY reminder_delivery_due (channel, state, next_at, id),
  KEY reminder_delivery_enterprise (enterprise_id, made_at)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin COMMENT='发给每个人的每一条催报';

CREATE TABLE mail_refusal (
  address varchar(160) NOT NULL,
  enterprise_id char(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  user_id char(26) CHARACTER SET ascii COLLATE ascii_bin DEFAULT NULL,
  words varchar(300) NOT NULL,
  refused_at datetime(6) NOT NULL,
  PRIMARY KEY (address, enterprise_id),
  KEY mail_refusal_enterprise (enterprise_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin COMMENT='邮件服务器拒收的地址';

ALTER TABLE filing_return ADD KEY filing_return_at (returned_at, period);
