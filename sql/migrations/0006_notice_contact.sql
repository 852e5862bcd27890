-- SPDX-License-Identifier: MPL-2.0
-- Notices as officers write them, contacts that officers keep.

ALTER TABLE notice
  ADD COLUMN district CHAR(6) CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'NULL: the whole city',
  ADD COLUMN ends_at DATETIME(6) NULL COMMENT 'leaves home page, top and banner then; NULL: never',
  ADD COLUMN corrected_at DATETIME(6) NULL COMMENT 'when its words last changed after it was published',
  ADD COLUMN is_pinned BOOLEAN NOT NULL DEFAULT FALSE COMMENT '置顶',
  ADD COLUMN is_banner BOOLEAN NOT NULL DEFAULT FALSE COMMENT 'on top of the pages until it ends',
  ADD COLUMN withdrawn_at DATETIME(6) NULL,
  ADD COLUMN written_by CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'NULL: nobody of this portal',
  ADD COLUMN written_at DATETIME(6) NULL,
  ADD COLUMN version INT NOT NULL DEFAULT 1 COMMENT 'counts every change; a save names the one it saw',
  ADD KEY notice_district (district, published_at),
  ADD KEY notice_banner (is_banner, ends_at);

CREATE TABLE contact (
  district CHAR(6) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'or centre: the service centre',
  office VARCHAR(80) NOT NULL,
  telephone VARCHAR(80) NOT NULL,
  hours VARCHAR(80) NOT NULL,
  address VARCHAR(160) NOT NULL,
  email VARCHAR(160) NOT NULL,
  version INT NOT NULL COMMENT 'counts every change; a save names the one it saw',
  changed_at DATETIME(6) NOT NULL,
  changed_by CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  PRIMARY KEY (district)
) COMMENT '联系方式，代替 contacts.csv 中的';
