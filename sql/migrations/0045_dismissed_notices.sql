-- SPDX-License-Identifier: MPL-2.0
-- Which notices a user has dismissed from the top of the pages, wherever he logs in.

ALTER TABLE user
  ADD COLUMN dismissed_notices VARCHAR(323) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT ''
  COMMENT 'the ids of the last twelve that were dismissed from the top of the pages, the latest first, parted by points';
