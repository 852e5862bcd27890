-- SPDX-License-Identifier: MPL-2.0
-- Several entries of the log-in page, each with its provider, and the provider's own word that a log-in there has ended.
ALTER TABLE sign_in_request
  ADD COLUMN entry VARCHAR(30) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT 'sso' COMMENT 'of the log-in page' AFTER browser_hash;

ALTER TABLE session
  ADD COLUMN entry VARCHAR(30) CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'by which it began; NULL: by a password, or before there were several',
  ADD COLUMN provider_session CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'SHA-256 of entry and what the provider calls its session',
  ADD KEY session_provider (provider_session);

CREATE TABLE log_out_notice (
  notice_hash CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'SHA-256 of entry and the notice''s id',
  taken_at DATETIME(6) NOT NULL,
  PRIMARY KEY (notice_hash),
  KEY log_out_notice_taken (taken_at)
) COMMENT '已处理的退出通知，每个只处理一次';
