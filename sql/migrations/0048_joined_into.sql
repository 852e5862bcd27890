-- SPDX-License-Identifier: MPL-2.0
-- Which accounts were merged into one: what they handed over, that one may contest.

ALTER TABLE user
  ADD KEY user_joined_into (joined_into);
