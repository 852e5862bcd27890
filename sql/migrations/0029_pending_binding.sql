-- SPDX-License-Identifier: MPL-2.0
-- A log-in by one entry that finds an account bound by another waits for proof, as the other doubts do. What waits is found by the
-- provider's word that the log-in there has ended.

ALTER TABLE pending_binding
  MODIFY reason ENUM('several_accounts','mobile_not_verified','account_bound') CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  ADD COLUMN subject CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'SHA-256 of entry and subject',
  ADD COLUMN provider_session CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'SHA-256 of entry and what the provider calls its session',
  ADD KEY pending_binding_subject (subject),
  ADD KEY pending_binding_provider (provider_session);
