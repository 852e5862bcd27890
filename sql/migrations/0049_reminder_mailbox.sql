-- SPDX-License-Identifier: MPL-2.0
-- 催报 by e-mail is one mail for each mailbox within 24 hours, whatever number of enterprises it speaks of.

CREATE TABLE reminder_mailbox (
  mailbox char(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'SHA-256 of the address',
  claim char(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'the delivery under whose id the last mail went out',
  mailed_at datetime(6) NOT NULL,
  PRIMARY KEY (mailbox),
  KEY reminder_mailbox_mailed (mailed_at)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin COMMENT='每个邮箱最近一次催报邮件，24 小时内不发第二封';

ALTER TABLE reminder_delivery
  ADD COLUMN letter char(26) CHARACTER SET ascii COLLATE ascii_bin DEFAULT NULL COMMENT 'the delivery under whose id the mail went out that spoke of this one',
  ADD COLUMN is_held tinyint(1) NOT NULL DEFAULT 0 COMMENT '1: waits because the mailbox was written to within 24 hours',
  ADD KEY reminder_delivery_letter (letter),
  ADD KEY reminder_delivery_address (address, state);
