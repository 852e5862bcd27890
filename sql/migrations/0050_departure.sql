-- SPDX-License-Identifier: MPL-2.0
-- The right given up because the account of an enterprise user is another enterprise's now, by the word of the SSO.

ALTER TABLE filler_change
  MODIFY act ENUM('application','handover','replacement','removal','import','merger','claim','departure') CHARACTER SET ascii COLLATE ascii_bin NOT NULL;
