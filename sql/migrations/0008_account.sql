-- SPDX-License-Identifier: MPL-2.0
-- Locks of accounts, roles given and taken, 二次验证 of the roles of 管理端.

ALTER TABLE user
  ADD COLUMN locked_at DATETIME(6) NULL COMMENT '已锁定: no log-in, and no session goes on',
  ADD COLUMN standing BIGINT NOT NULL DEFAULT 0 COMMENT 'grows with each change of role, lock and associations, so that two at once meet in one row',
  ADD COLUMN role_uses BIGINT NOT NULL DEFAULT 0 COMMENT 'grows with each use of an administrator''s right, so that it conflicts with its end',
  ADD KEY user_role_list (role, id);

ALTER TABLE session
  ADD COLUMN second_factor ENUM('acr','amr','totp','recovery') CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'what the second factor rests on',
  ADD COLUMN second_factor_at DATETIME(6) NULL COMMENT 'NULL: a role of 管理端 reaches nothing but 二次验证';

ALTER TABLE former_login
  ADD COLUMN initial_until DATETIME(6) NULL COMMENT 'until when an initial password is good that an administrator gave; NULL: as imported';

CREATE TABLE authenticator (
  user_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  sealed_key VARCHAR(120) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'XChaCha20-Poly1305 with a key made from the portal''s secret',
  last_step BIGINT NOT NULL COMMENT 'of the last code that was taken: it and those before are used up',
  wrong_codes INT NOT NULL DEFAULT 0,
  locked_until DATETIME(6) NULL,
  enrolled_at DATETIME(6) NOT NULL,
  PRIMARY KEY (user_id)
) COMMENT '验证器（动态验证码）';

CREATE TABLE recovery_code (
  user_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  code_hash CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  used_at DATETIME(6) NULL,
  PRIMARY KEY (user_id, code_hash)
) COMMENT '恢复码，每个可用一次';
