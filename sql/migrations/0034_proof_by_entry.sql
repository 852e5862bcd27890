-- SPDX-License-Identifier: MPL-2.0
-- Somebody goes to the SSO for more than a log-in: to prove the account that a waiting log-in belongs to by the entry that it is bound by,
-- or to bind an account of the SSO to the account that is logged in, which its owner confirms on coming back.

ALTER TABLE sign_in_request
  ADD COLUMN purpose ENUM('log_in','proof','binding') CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT 'log_in' COMMENT 'proof: of the account that a waiting log-in belongs to; binding: to the account that is logged in',
  ADD COLUMN purpose_of VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT '' COMMENT 'proof: hash of the waiting log-in''s token; binding: the session';

ALTER TABLE pending_binding
  MODIFY reason ENUM('several_accounts','mobile_not_verified','account_bound','own_wish') CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'own_wish: to the account that is logged in, 绑定统一身份认证',
  ADD COLUMN session_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'own_wish: in which it was asked for, and alone can be confirmed';
