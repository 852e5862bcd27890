-- SPDX-License-Identifier: MPL-2.0
-- Wrong mobile numbers at 修改密码 have a count of their own, which no log-in clears; the locks of an account have a limit for a day.

ALTER TABLE former_login
  ADD COLUMN wrong_mobiles INT NOT NULL DEFAULT 0 COMMENT 'tried as the one on record; cleared by the right one and by a new password',
  ADD COLUMN mobile_closed_until DATETIME(6) NULL,
  ADD COLUMN lock_minutes INT NOT NULL DEFAULT 0 COMMENT 'for which wrong passwords have locked the account in the day from locks_began_at; no log-in clears it',
  ADD COLUMN locks_began_at DATETIME(6) NULL;
