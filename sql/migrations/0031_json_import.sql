-- SPDX-License-Identifier: MPL-2.0
-- Files of imports may be JSON, too.

ALTER TABLE import_run
  MODIFY format ENUM('xlsx','utf8','gb18030','json') CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'as it was recognised; NULL: not yet, or not at all';
