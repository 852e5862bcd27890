-- SPDX-License-Identifier: MPL-2.0
-- An appeal may be about one indicator of the form.

ALTER TABLE appeal
  ADD COLUMN indicator VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'its code in the form of the period, or of the running one; NULL: about none' AFTER period;
