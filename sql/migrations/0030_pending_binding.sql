-- SPDX-License-Identifier: MPL-2.0
-- A log-in by one entry that finds an account bound by another waits for proof, as the other doubts do.

ALTER TABLE pending_binding
  MODIFY reason ENUM('several_accounts','mobile_not_verified','account_bound') CHARACTER SET ascii COLLATE ascii_bin NOT NULL;
