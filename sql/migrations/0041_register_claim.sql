-- SPDX-License-Identifier: MPL-2.0
-- The right taken by the enterprise's own account, which the SSO vouches for by the register.

ALTER TABLE filler_change
  MODIFY act ENUM('application','handover','replacement','removal','import','merger','claim') CHARACTER SET ascii COLLATE ascii_bin NOT NULL;
