-- SPDX-License-Identifier: MPL-2.0
-- E-mails that tell an enterprise's contact of a change of the right to file.

CREATE TABLE filler_mail (
  id char(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  enterprise_id char(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  epoch bigint NOT NULL COMMENT 'of the filler_change that it tells of',
  address varchar(160) NOT NULL COMMENT 'the contact''s at that moment, whatever the new filler makes of it later',
  state enum('waiting','sending','sent','failed','dropped','doubtful') CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT 'waiting' COMMENT 'dropped: too old to be news; doubtful: handed over, and no answer was seen',
  attempts int NOT NULL DEFAULT 0,
  next_at datetime(6) NOT NULL COMMENT 'not to be sent before',
  began_at datetime(6) DEFAULT NULL COMMENT 'of the last attempt',
  words varchar(300) NOT NULL DEFAULT '' COMMENT 'what the mail server said last',
  made_at datetime(6) NOT NULL,
  sent_at datetime(6) DEFAULT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY filler_mail_change (enterprise_id, epoch),
  KEY filler_mail_due (state, next_at, id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin COMMENT='填报员变动告知企业联系人的邮件';
