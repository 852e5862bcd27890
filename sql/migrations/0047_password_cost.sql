-- SPDX-License-Identifier: MPL-2.0
-- Which costs the kept hashes have, so that a name that does not exist is answered after the same work as one that does.

ALTER TABLE former_login
  ADD COLUMN password_cost varchar(60) CHARACTER SET ascii COLLATE ascii_bin AS (SUBSTRING_INDEX(password_hash, '$', 4)) VIRTUAL COMMENT 'what argon2id was told when it was hashed; empty: voided',
  ADD KEY former_login_cost (password_cost);
