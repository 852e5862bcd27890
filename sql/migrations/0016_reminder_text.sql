-- SPDX-License-Identifier: MPL-2.0
-- 催报文字: what the centre wrote in the place of the standard texts, with every version that held.

CREATE TABLE reminder_text (
  kind ENUM('before_due','after_due','after_return','hand') CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  version INT NOT NULL COMMENT 'counts from 1; the latest of a kind holds',
  is_standard BOOLEAN NOT NULL COMMENT 'the standard text holds again; subject and body are empty',
  subject VARCHAR(200) NOT NULL,
  body VARCHAR(1000) NOT NULL COMMENT 'in braces: enterprise, period, deadline',
  written_at DATETIME(6) NOT NULL,
  written_by CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  PRIMARY KEY (kind, version)
) COMMENT '催报文字的各个版本，邮件和站内消息共用';
