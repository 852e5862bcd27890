-- SPDX-License-Identifier: MPL-2.0
-- Notices, and the banners that they are, may be for the enterprises of one category.

ALTER TABLE notice
  ADD COLUMN category ENUM('specialised','nurtured','other') CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'for the enterprises of this category; NULL: of all' AFTER district;
