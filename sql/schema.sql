-- SPDX-License-Identifier: MPL-2.0
-- Made by sql/make_schema from the migrations, to be read; a test holds it equal. Never run on a database.

CREATE TABLE `address_tries` (
  `address` varchar(45) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'of IPv6 the network alone',
  `began_at` datetime(6) NOT NULL COMMENT 'of the window in which they are counted',
  `tries` int(11) NOT NULL,
  PRIMARY KEY (`address`),
  KEY `address_tries_began` (`began_at`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin COMMENT='同一网络地址近期尝试密码的次数';

CREATE TABLE `appeal` (
  `id` char(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `asked_by` char(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `enterprise_id` char(26) CHARACTER SET ascii COLLATE ascii_bin DEFAULT NULL COMMENT 'NULL: for none',
  `period` int(11) DEFAULT NULL,
  `indicator` varchar(16) CHARACTER SET ascii COLLATE ascii_bin DEFAULT NULL COMMENT 'its code in the form of the period, or of the running one; NULL: about none',
  `class` enum('filing','account','policy','complaint','suggestion') CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `title` varchar(80) NOT NULL,
  `district` char(6) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'whose officers answer; centre: the service centre',
  `state` enum('waiting','answered','closed') CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `version` int(11) NOT NULL DEFAULT 1 COMMENT 'counts every step; a step names the one it saw',
  `asked_at` datetime(6) NOT NULL,
  `changed_at` datetime(6) NOT NULL,
  `closed_at` datetime(6) DEFAULT NULL,
  `was_reopened` tinyint(1) NOT NULL DEFAULT 0 COMMENT 'once is all',
  PRIMARY KEY (`id`),
  KEY `appeal_user` (`asked_by`,`id`),
  KEY `appeal_desk` (`state`,`district`,`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin COMMENT='诉求反映';

CREATE TABLE `appeal_file` (
  `appeal_id` char(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `type` enum('pdf','png','jpg','xlsx') CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `size` int(11) NOT NULL,
  `bytes` mediumblob NOT NULL,
  PRIMARY KEY (`appeal_id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin COMMENT='诉求的附件';

CREATE TABLE `appeal_step` (
  `appeal_id` char(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `number` int(11) NOT NULL COMMENT 'the version that it made',
  `kind` enum('ask','add','answer','hand_on','close','reopen') CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `is_officers` tinyint(1) NOT NULL,
  `text` text NOT NULL,
  `district` char(6) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'whose it was from then on',
  `taken_by` char(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `taken_at` datetime(6) NOT NULL,
  PRIMARY KEY (`appeal_id`,`number`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin COMMENT='诉求的往来，永不更改';

CREATE TABLE `association` (
  `user_id` char(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `enterprise_id` char(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `proof` enum('registry','sso_claim','import','enrolment_code','filler_approval','district_decision') CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `since` datetime(6) NOT NULL,
  PRIMARY KEY (`user_id`,`enterprise_id`),
  KEY `association_enterprise` (`enterprise_id`,`user_id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin COMMENT='关联';

CREATE TABLE `association_request` (
  `id` char(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `enterprise_id` char(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `user_id` char(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `way` enum('approval','letter') CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'approval: by the filler; letter: one with a code is asked for',
  `reason` varchar(500) NOT NULL,
  `asked_at` datetime(6) NOT NULL,
  `answer_until` datetime(6) NOT NULL COMMENT 'from then on officers may decide it in the filler''s place',
  `expires_at` datetime(6) NOT NULL,
  `is_open` tinyint(1) DEFAULT 1 COMMENT 'NULL once decided, so that the key allows one open request of a user',
  `outcome` enum('granted','refused','withdrawn','expired') CHARACTER SET ascii COLLATE ascii_bin DEFAULT NULL,
  `answer` varchar(500) NOT NULL DEFAULT '',
  `decided_at` datetime(6) DEFAULT NULL,
  `decided_by` char(26) CHARACTER SET ascii COLLATE ascii_bin DEFAULT NULL,
  PRIMARY KEY (`id`),
  UNIQUE KEY `association_request_one_open` (`enterprise_id`,`user_id`,`is_open`),
  KEY `association_request_user` (`user_id`,`is_open`),
  KEY `association_request_open` (`is_open`,`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin COMMENT='待确认的关联';

CREATE TABLE `audit_event` (
  `id` char(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `at` datetime(6) NOT NULL,
  `act` varchar(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `actor_id` char(26) CHARACTER SET ascii COLLATE ascii_bin DEFAULT NULL COMMENT 'NULL: nobody is known yet',
  `object_kind` varchar(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `object_id` varchar(80) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `detail` longtext NOT NULL CHECK (json_valid(`detail`)),
  `client_address` varchar(45) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `request_id` char(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  PRIMARY KEY (`id`),
  KEY `audit_event_object` (`object_kind`,`object_id`),
  KEY `audit_event_actor` (`actor_id`),
  KEY `audit_event_act` (`act`),
  KEY `audit_event_address` (`client_address`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin COMMENT='审计';

CREATE TABLE `audit_link` (
  `seal` bigint(20) NOT NULL,
  `event_id` char(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `hash` char(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'over the columns of the audit row',
  PRIMARY KEY (`seal`,`event_id`),
  UNIQUE KEY `audit_link_event` (`event_id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin COMMENT='审计记录所在的环';

CREATE TABLE `audit_seal` (
  `number` bigint(20) NOT NULL COMMENT 'from 1, without gaps',
  `first_id` char(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `last_id` char(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `events` int(11) NOT NULL,
  `content_hash` char(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'over the hashes of its rows, in the order of their ids',
  `previous_hash` char(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'of the seal before; zeros before the first',
  `hash` char(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'over the columns of this row',
  `sealed_at` datetime(6) NOT NULL,
  PRIMARY KEY (`number`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin COMMENT='审计链的一环，永不更改';

CREATE TABLE `authenticator` (
  `user_id` char(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `sealed_key` varchar(120) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'XChaCha20-Poly1305 with a key made from the portal''s secret',
  `last_step` bigint(20) NOT NULL COMMENT 'of the last code that was taken: it and those before are used up',
  `wrong_codes` int(11) NOT NULL DEFAULT 0,
  `locked_until` datetime(6) DEFAULT NULL,
  `enrolled_at` datetime(6) NOT NULL,
  PRIMARY KEY (`user_id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin COMMENT='验证器（动态验证码）';

CREATE TABLE `category_duty` (
  `number` int(11) NOT NULL COMMENT 'from 1, without gaps: of two decisions about one month the later holds',
  `category` enum('specialised','nurtured','other') CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `from_period` int(11) NOT NULL,
  `must_file` tinyint(1) NOT NULL,
  `reason` varchar(500) NOT NULL,
  `set_at` datetime(6) NOT NULL,
  `set_by` char(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  PRIMARY KEY (`number`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin COMMENT='填报范围：哪些类别的企业从哪个月起须填报，只增不改；没有行的类别须填报';

CREATE TABLE `contact` (
  `district` char(6) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'or centre: the service centre',
  `office` varchar(80) NOT NULL,
  `telephone` varchar(80) NOT NULL,
  `hours` varchar(80) NOT NULL,
  `address` varchar(160) NOT NULL,
  `email` varchar(160) NOT NULL,
  `version` int(11) NOT NULL COMMENT 'counts every change; a save names the one it saw',
  `changed_at` datetime(6) NOT NULL,
  `changed_by` char(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  PRIMARY KEY (`district`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin COMMENT='联系方式，代替 contacts.csv 中的';

CREATE TABLE `district_proof` (
  `district` char(6) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `rule` enum('registry','code','approval','either') CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `version` int(11) NOT NULL DEFAULT 1 COMMENT 'counts every change; a change names the one it saw',
  `changed_at` datetime(6) NOT NULL,
  `changed_by` char(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  PRIMARY KEY (`district`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin COMMENT='各区默认的认证方式; no row: registry';

CREATE TABLE `duty` (
  `name` varchar(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `held_by` char(26) CHARACTER SET ascii COLLATE ascii_bin DEFAULT NULL,
  `held_until` datetime(6) DEFAULT NULL,
  `next_at` datetime(6) NOT NULL,
  `last_begun_at` datetime(6) DEFAULT NULL,
  `last_done_at` datetime(6) DEFAULT NULL,
  `epoch` bigint(20) NOT NULL DEFAULT 0 COMMENT 'grows with each claim: of two that saw the same one, one gets it',
  PRIMARY KEY (`name`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin COMMENT='定时事务，同一时刻只在一个节点上运行';

CREATE TABLE `email_proof` (
  `user_id` char(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `email` varchar(160) NOT NULL COMMENT 'to which the code goes; of no worth once the user has another one',
  `code_id` char(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'of the latest code',
  `asked_at` datetime(6) NOT NULL,
  `tries` int(11) NOT NULL DEFAULT 0 COMMENT 'with the latest code',
  `codes` int(11) NOT NULL COMMENT 'asked for in the day that began at codes_began_at',
  `codes_began_at` datetime(6) NOT NULL,
  `state` enum('waiting','sending','sent','failed') CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'of the mail; sending: begun, and perhaps lost with its runner',
  `attempts` int(11) NOT NULL DEFAULT 0,
  `next_at` datetime(6) NOT NULL COMMENT 'not to be sent before',
  `verified_at` datetime(6) DEFAULT NULL,
  PRIMARY KEY (`user_id`),
  KEY `email_proof_due` (`state`,`next_at`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin COMMENT='电子邮箱的验证';

CREATE TABLE `enrolment_code` (
  `id` char(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `enterprise_id` char(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `code_hash` char(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'keyed; the code itself stands in the letter alone',
  `issued_at` datetime(6) NOT NULL,
  `issued_by` char(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `valid_until` datetime(6) NOT NULL,
  `wrong_tries` int(11) NOT NULL DEFAULT 0,
  `is_open` tinyint(1) DEFAULT 1 COMMENT 'NULL once ended, so that the key allows one open code of an enterprise',
  `ending` enum('used','replaced','expired','revoked','guessed') CHARACTER SET ascii COLLATE ascii_bin DEFAULT NULL COMMENT 'guessed: too many wrong tries',
  `ended_at` datetime(6) DEFAULT NULL,
  `ended_by` char(26) CHARACTER SET ascii COLLATE ascii_bin DEFAULT NULL,
  PRIMARY KEY (`id`),
  UNIQUE KEY `enrolment_code_one_open` (`enterprise_id`,`is_open`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin COMMENT='企业认证码';

CREATE TABLE `enterprise` (
  `id` char(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `uscc` char(18) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `name` varchar(200) NOT NULL,
  `legal_representative` varchar(100) NOT NULL,
  `status` enum('in_business','cancelled','revoked','moved_out') CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `district` char(6) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `category` enum('specialised','nurtured','other') CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT 'other',
  `industry` varchar(5) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'GB/T 4754: section letter and division',
  `size` enum('large','medium','small','micro') CHARACTER SET ascii COLLATE ascii_bin DEFAULT NULL,
  `address` varchar(300) NOT NULL DEFAULT '',
  `registered_capital` decimal(16,2) DEFAULT NULL COMMENT '万元',
  `founded_on` date DEFAULT NULL,
  `typed` set('district','address','industry','registered_capital','founded_on') CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT '' COMMENT 'facts that a user typed because the registry did not tell them',
  `contact_person` varchar(80) NOT NULL DEFAULT '',
  `telephone` varchar(400) NOT NULL DEFAULT '' COMMENT 'sealed',
  `telephone_hash` varchar(40) CHARACTER SET ascii COLLATE ascii_bin DEFAULT NULL COMMENT 'keyed, of the number without the area; where that is plain its digits',
  `telephone_tail` varchar(12) CHARACTER SET ascii COLLATE ascii_bin DEFAULT NULL COMMENT 'the same of its last four digits',
  `mobile` varchar(400) NOT NULL DEFAULT '' COMMENT 'sealed',
  `mobile_hash` varchar(40) CHARACTER SET ascii COLLATE ascii_bin DEFAULT NULL COMMENT 'as telephone_hash',
  `mobile_tail` varchar(12) CHARACTER SET ascii COLLATE ascii_bin DEFAULT NULL,
  `email` varchar(160) NOT NULL DEFAULT '',
  `completed_at` datetime(6) DEFAULT NULL COMMENT 'when 完善企业基本信息 was first done',
  `checked_at` datetime(6) NOT NULL COMMENT 'when the registry last confirmed the facts',
  `created_at` datetime(6) NOT NULL,
  `version` int(11) NOT NULL DEFAULT 1 COMMENT 'counts every change; a save names the one it saw',
  `exemption_changes` bigint(20) NOT NULL DEFAULT 0 COMMENT 'grows with each change of its exemptions, so that two at once meet in one row',
  `is_moved` tinyint(1) NOT NULL DEFAULT 0 COMMENT 'the service centre has moved it: the registry''s district does not count until it changes',
  `asked_at` datetime(6) DEFAULT NULL COMMENT 'when the registry last answered the nightly comparison',
  `missing_since` datetime(6) DEFAULT NULL COMMENT 'since when the registry does not know the code; NULL: it does',
  `registry_record` longtext DEFAULT NULL COMMENT 'what the registry told last' CHECK (json_valid(`registry_record`)),
  `proof_rule` enum('registry','code','approval','either') CHARACTER SET ascii COLLATE ascii_bin DEFAULT NULL COMMENT 'what is asked beside the match with the registry; NULL: as its district says',
  PRIMARY KEY (`id`),
  UNIQUE KEY `enterprise_uscc` (`uscc`),
  KEY `enterprise_district` (`district`,`id`),
  KEY `enterprise_name` (`name`),
  KEY `enterprise_scope` (`district`,`uscc`),
  KEY `enterprise_asked` (`asked_at`,`id`),
  KEY `enterprise_telephone_hash` (`telephone_hash`),
  KEY `enterprise_telephone_tail` (`telephone_tail`),
  KEY `enterprise_mobile_hash` (`mobile_hash`),
  KEY `enterprise_mobile_tail` (`mobile_tail`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin COMMENT='企业';

CREATE TABLE `enterprise_change` (
  `id` char(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `enterprise_id` char(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `at` datetime(6) NOT NULL,
  `field` varchar(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'a column of enterprise',
  `before_value` varchar(300) NOT NULL,
  `after_value` varchar(300) NOT NULL,
  `source` enum('registry','officer','user','import') CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `changed_by` char(26) CHARACTER SET ascii COLLATE ascii_bin DEFAULT NULL COMMENT 'NULL: the nightly comparison',
  `reason` varchar(500) NOT NULL DEFAULT '',
  PRIMARY KEY (`id`),
  KEY `enterprise_change_enterprise` (`enterprise_id`,`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin COMMENT='企业信息的变更';

CREATE TABLE `enterprise_group` (
  `enterprise_id` char(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `from_period` int(11) NOT NULL COMMENT 'holds until the next one of the enterprise; 0: since ever',
  `category` enum('specialised','nurtured','other') CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `reason` varchar(500) NOT NULL DEFAULT '' COMMENT 'empty: as it was before',
  `set_at` datetime(6) NOT NULL,
  `set_by` char(26) CHARACTER SET ascii COLLATE ascii_bin DEFAULT NULL COMMENT 'NULL: nobody has set it, or an import',
  PRIMARY KEY (`enterprise_id`,`from_period`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin COMMENT='企业类别按月的变化；没有行的企业以 enterprise.category 为准';

CREATE TABLE `enterprise_key` (
  `id` char(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `enterprise_id` char(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `name` varchar(40) NOT NULL COMMENT 'which program has it, in the filler''s words',
  `key_hash` char(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'keyed; the key itself is shown once and kept nowhere',
  `made_by` char(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'the filler in whose name it acts',
  `epoch` bigint(20) NOT NULL COMMENT 'of the right to file: with another one the key is dead',
  `made_at` datetime(6) NOT NULL,
  `expires_at` datetime(6) NOT NULL,
  `used_at` datetime(6) DEFAULT NULL,
  `uses` bigint(20) NOT NULL DEFAULT 0,
  `window_at` datetime(6) DEFAULT NULL COMMENT 'when the minute began in which uses are counted',
  `window_uses` int(11) NOT NULL DEFAULT 0,
  `revoked_at` datetime(6) DEFAULT NULL,
  `revoked_by` char(26) CHARACTER SET ascii COLLATE ascii_bin DEFAULT NULL,
  PRIMARY KEY (`id`),
  UNIQUE KEY `enterprise_key_hash` (`key_hash`),
  KEY `enterprise_key_enterprise` (`enterprise_id`,`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin COMMENT='企业密钥：财务软件据此暂存报表';

CREATE TABLE `explanation_acceptance` (
  `enterprise_id` char(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `check_id` varchar(8) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `place` varchar(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'a cell, as A01.y; empty: the whole form',
  `until_period` int(11) NOT NULL COMMENT 'the last period in which no explanation is asked for',
  `since_period` int(11) NOT NULL DEFAULT 201201 COMMENT 'the first period in which no explanation is asked for',
  `accepted_by` char(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `accepted_at` datetime(6) NOT NULL,
  PRIMARY KEY (`enterprise_id`,`check_id`,`place`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin COMMENT='说明在若干月内免再填写';

CREATE TABLE `figure` (
  `period` int(11) NOT NULL,
  `enterprise_id` char(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `submission` int(11) NOT NULL DEFAULT 0 COMMENT 'the filing_version that the figures are of; 0: none',
  `figures` blob DEFAULT NULL COMMENT 'its figures and choices, packed with the version of its form; NULL: none',
  `counted` varchar(100) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT '' COMMENT 'the roster''s row as the summary has it, its district first; empty: not there yet',
  PRIMARY KEY (`period`,`enterprise_id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin COMMENT='每期每企业最近一次提交的数值，压缩存放';

CREATE TABLE `filing` (
  `period` int(11) NOT NULL,
  `enterprise_id` char(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `form_version` varchar(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `state` enum('draft','submitted','returned','accepted') CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `version` int(11) NOT NULL COMMENT 'counts every change; a save names the one it saw',
  `submission_key` char(26) CHARACTER SET ascii COLLATE ascii_bin DEFAULT NULL COMMENT 'the form that made the last change',
  `cells` longtext NOT NULL CHECK (json_valid(`cells`)),
  `nil_declared` tinyint(1) NOT NULL DEFAULT 0 COMMENT '本月停产（歇业）',
  `district` char(6) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'of the enterprise at this period',
  `saved_at` datetime(6) NOT NULL,
  `saved_by` char(26) CHARACTER SET ascii COLLATE ascii_bin DEFAULT NULL,
  `first_submitted_at` datetime(6) DEFAULT NULL,
  `submitted_at` datetime(6) DEFAULT NULL,
  `submitted_by` char(26) CHARACTER SET ascii COLLATE ascii_bin DEFAULT NULL,
  `submission` int(11) NOT NULL DEFAULT 0 COMMENT 'number of the last filing_version',
  `is_late` tinyint(1) NOT NULL DEFAULT 0 COMMENT '补填: first submitted after the due date',
  `explanations` longtext DEFAULT NULL COMMENT '说明: check, place, text and the values it was written for; NULL: none' CHECK (json_valid(`explanations`)),
  `doubts` longtext DEFAULT NULL COMMENT 'cells whose cumulative figures do not follow from an earlier month as filed since; NULL: none' CHECK (json_valid(`doubts`)),
  `awaits_centre` tinyint(1) NOT NULL DEFAULT 0 COMMENT 'of an accepted one: 区已审核, the service centre''s word is still to come',
  PRIMARY KEY (`period`,`enterprise_id`),
  KEY `filing_enterprise` (`enterprise_id`,`period`),
  KEY `filing_district` (`period`,`district`,`enterprise_id`),
  KEY `filing_unsubmitted` (`enterprise_id`,`state`,`period`) COMMENT 'drafts and returned filings of an enterprise'
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin COMMENT='报表';

CREATE TABLE `filing_acceptance` (
  `enterprise_id` char(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `period` int(11) NOT NULL,
  `number` int(11) NOT NULL COMMENT 'the filing_version that was accepted',
  `level` enum('district','centre') CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT 'centre' COMMENT '区审核, 中心审核',
  `accepted_at` datetime(6) NOT NULL,
  `accepted_by` char(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  PRIMARY KEY (`enterprise_id`,`period`,`number`,`level`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin COMMENT='审核通过';

CREATE TABLE `filing_adjustment` (
  `id` char(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `period` int(11) NOT NULL,
  `enterprise_id` char(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `number` int(11) NOT NULL COMMENT 'the filing_version that it stands beside; with a later one it has no force any more',
  `place` varchar(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'a cell, as A01.y',
  `filed` varchar(64) NOT NULL COMMENT 'the value as it was filed; empty: none was',
  `value` varchar(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT '核定值, as the form writes it',
  `reason` varchar(500) NOT NULL,
  `level` enum('district','centre') CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'what the centre set, a district does not undo',
  `set_at` datetime(6) NOT NULL,
  `set_by` char(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `stands` tinyint(1) DEFAULT 1 COMMENT 'NULL once replaced or withdrawn, so that the key allows one at a cell',
  `ended_as` enum('replaced','withdrawn') CHARACTER SET ascii COLLATE ascii_bin DEFAULT NULL,
  `ended_at` datetime(6) DEFAULT NULL,
  `ended_by` char(26) CHARACTER SET ascii COLLATE ascii_bin DEFAULT NULL,
  `end_reason` varchar(500) NOT NULL DEFAULT '' COMMENT 'why it was withdrawn',
  PRIMARY KEY (`id`),
  UNIQUE KEY `filing_adjustment_one` (`period`,`enterprise_id`,`number`,`place`,`stands`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin COMMENT='核定值: 与填报值并列，不改动填报值';

CREATE TABLE `filing_mark` (
  `enterprise_id` char(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `period` int(11) NOT NULL,
  `number` int(11) NOT NULL COMMENT 'the filing_version that was returned',
  `place` varchar(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'a cell, as A01.y',
  `note` varchar(500) NOT NULL,
  `answer` varchar(500) NOT NULL DEFAULT '',
  `answered_at` datetime(6) DEFAULT NULL,
  `answered_by` char(26) CHARACTER SET ascii COLLATE ascii_bin DEFAULT NULL,
  PRIMARY KEY (`enterprise_id`,`period`,`number`,`place`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin COMMENT='退回时对单元格的批注，由填报员逐条答复';

CREATE TABLE `filing_return` (
  `enterprise_id` char(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `period` int(11) NOT NULL,
  `number` int(11) NOT NULL COMMENT 'the filing_version that was returned',
  `reason_class` enum('figures','incomplete','unit','request','other') CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `reason` varchar(1000) NOT NULL,
  `returned_at` datetime(6) NOT NULL,
  `returned_by` char(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `fix_due` date DEFAULT NULL COMMENT '改正期限: the last day for correcting it; NULL: none was set',
  `contact` varchar(100) NOT NULL DEFAULT '' COMMENT '审核联系人, as the enterprise sees it',
  PRIMARY KEY (`enterprise_id`,`period`,`number`),
  KEY `filing_return_at` (`returned_at`,`period`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin COMMENT='退回';

CREATE TABLE `filing_version` (
  `enterprise_id` char(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `period` int(11) NOT NULL,
  `number` int(11) NOT NULL,
  `form_version` varchar(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `cells` longtext NOT NULL CHECK (json_valid(`cells`)),
  `nil_declared` tinyint(1) NOT NULL,
  `content_hash` char(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `receipt_number` varchar(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `submission_key` char(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `submitted_at` datetime(6) NOT NULL,
  `submitted_by` char(26) CHARACTER SET ascii COLLATE ascii_bin DEFAULT NULL,
  `source` enum('page','import') CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `explanations` longtext DEFAULT NULL CHECK (json_valid(`explanations`)),
  `declaration_version` varchar(40) CHARACTER SET ascii COLLATE ascii_bin DEFAULT NULL COMMENT 'of the truth statement; NULL: none was asked for',
  `signed_name` varchar(80) NOT NULL DEFAULT '' COMMENT 'who declared it, as named at that time',
  `signed_post` varchar(80) NOT NULL DEFAULT '',
  PRIMARY KEY (`enterprise_id`,`period`,`number`),
  UNIQUE KEY `filing_version_receipt` (`receipt_number`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin COMMENT='每一次提交，永不更改';

CREATE TABLE `filler` (
  `enterprise_id` char(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `user_id` char(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `epoch` bigint(20) NOT NULL COMMENT 'grows with each change of the right',
  `since` datetime(6) NOT NULL,
  `used_at` datetime(6) NOT NULL,
  `uses` bigint(20) NOT NULL DEFAULT 0 COMMENT 'grows with each change made by the right, so that a use always changes the row',
  PRIMARY KEY (`enterprise_id`),
  KEY `filler_user` (`user_id`,`enterprise_id`),
  CONSTRAINT `filler_association` FOREIGN KEY (`user_id`, `enterprise_id`) REFERENCES `association` (`user_id`, `enterprise_id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin COMMENT='填报员：一家企业至多一人，且须与企业关联';

CREATE TABLE `filler_change` (
  `enterprise_id` char(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `epoch` bigint(20) NOT NULL,
  `user_id` char(26) CHARACTER SET ascii COLLATE ascii_bin DEFAULT NULL COMMENT 'the new holder; NULL: given up',
  `act` enum('application','handover','replacement','removal','import','merger','claim','departure') CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `actor_id` char(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `changed_at` datetime(6) NOT NULL,
  PRIMARY KEY (`enterprise_id`,`epoch`),
  KEY `filler_change_user` (`user_id`) COMMENT 'what is held about a person',
  KEY `filler_change_actor` (`actor_id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin COMMENT='填报权的变动';

CREATE TABLE `filler_mail` (
  `id` char(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `enterprise_id` char(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `epoch` bigint(20) NOT NULL COMMENT 'of the filler_change that it tells of',
  `address` varchar(160) NOT NULL COMMENT 'the contact''s at that moment, whatever the new filler makes of it later',
  `state` enum('waiting','sending','sent','failed','dropped','doubtful') CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT 'waiting' COMMENT 'dropped: too old to be news; doubtful: handed over, and no answer was seen',
  `attempts` int(11) NOT NULL DEFAULT 0,
  `next_at` datetime(6) NOT NULL COMMENT 'not to be sent before',
  `began_at` datetime(6) DEFAULT NULL COMMENT 'of the last attempt',
  `words` varchar(300) NOT NULL DEFAULT '' COMMENT 'what the mail server said last',
  `made_at` datetime(6) NOT NULL,
  `sent_at` datetime(6) DEFAULT NULL,
  PRIMARY KEY (`id`),
  UNIQUE KEY `filler_mail_change` (`enterprise_id`,`epoch`),
  KEY `filler_mail_due` (`state`,`next_at`,`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin COMMENT='填报员变动告知企业联系人的邮件';

CREATE TABLE `filler_proposal` (
  `id` char(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `enterprise_id` char(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `act` enum('replacement','removal','refusal') CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'refusal: of the request',
  `holder_id` char(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `epoch` bigint(20) NOT NULL COMMENT 'of the right that was seen; with another one the proposal has lapsed',
  `successor_id` char(26) CHARACTER SET ascii COLLATE ascii_bin DEFAULT NULL,
  `request_id` char(26) CHARACTER SET ascii COLLATE ascii_bin DEFAULT NULL COMMENT 'the handover_request that it decides',
  `reference` varchar(80) NOT NULL COMMENT '文号: number of the written request',
  `reason` varchar(500) NOT NULL,
  `proposed_at` datetime(6) NOT NULL,
  `proposed_by` char(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `expires_at` datetime(6) NOT NULL,
  `is_open` tinyint(1) DEFAULT 1 COMMENT 'NULL once decided, so that the key allows one open proposal for an enterprise',
  `outcome` enum('confirmed','refused','withdrawn','expired','lapsed') CHARACTER SET ascii COLLATE ascii_bin DEFAULT NULL,
  `answer` varchar(500) NOT NULL DEFAULT '',
  `decided_at` datetime(6) DEFAULT NULL,
  `decided_by` char(26) CHARACTER SET ascii COLLATE ascii_bin DEFAULT NULL,
  PRIMARY KEY (`id`),
  UNIQUE KEY `filler_proposal_one_open` (`enterprise_id`,`is_open`),
  KEY `filler_proposal_open` (`is_open`,`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin COMMENT='更换或撤销填报员，须另一人复核';

CREATE TABLE `former_login` (
  `login_name` varchar(64) NOT NULL,
  `user_id` char(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `password_hash` varchar(128) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `password_is_initial` tinyint(1) NOT NULL,
  `wrong_passwords` int(11) NOT NULL DEFAULT 0,
  `locked_until` datetime(6) DEFAULT NULL,
  `changed_at` datetime(6) DEFAULT NULL,
  `initial_until` datetime(6) DEFAULT NULL COMMENT 'until when an initial password is good that an administrator gave; NULL: as imported',
  `wrong_mobiles` int(11) NOT NULL DEFAULT 0 COMMENT 'tried as the one on record; cleared by the right one and by a new password',
  `mobile_closed_until` datetime(6) DEFAULT NULL,
  `lock_minutes` int(11) NOT NULL DEFAULT 0 COMMENT 'for which wrong passwords have locked the account in the day from locks_began_at; no log-in clears it',
  `locks_began_at` datetime(6) DEFAULT NULL,
  `password_cost` varchar(60) CHARACTER SET ascii COLLATE ascii_bin GENERATED ALWAYS AS (substring_index(`password_hash`,'$',4)) VIRTUAL COMMENT 'what argon2id was told when it was hashed; empty: voided',
  PRIMARY KEY (`login_name`),
  UNIQUE KEY `former_login_user` (`user_id`),
  KEY `former_login_cost` (`password_cost`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin COMMENT='原互动平台用户的用户名与密码';

CREATE TABLE `handover_contest` (
  `id` char(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `enterprise_id` char(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `epoch` bigint(20) NOT NULL COMMENT 'of the right that came by the handover; with any later one that came by handovers from there the contest goes on',
  `contested_by` char(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'the former filler',
  `reason` varchar(500) NOT NULL,
  `contested_at` datetime(6) NOT NULL,
  `is_open` tinyint(1) DEFAULT 1 COMMENT 'NULL once decided',
  `outcome` enum('upheld','rejected','lapsed') CHARACTER SET ascii COLLATE ascii_bin DEFAULT NULL,
  `answer` varchar(500) NOT NULL DEFAULT '',
  `decided_at` datetime(6) DEFAULT NULL,
  `decided_by` char(26) CHARACTER SET ascii COLLATE ascii_bin DEFAULT NULL,
  PRIMARY KEY (`id`),
  UNIQUE KEY `handover_contest_once` (`enterprise_id`,`epoch`),
  KEY `handover_contest_open` (`is_open`,`id`),
  KEY `handover_contest_person` (`contested_by`) COMMENT 'what is held about a person'
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin COMMENT='对填报人更换的异议，由所在区裁定';

CREATE TABLE `handover_offer` (
  `id` char(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `enterprise_id` char(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `epoch` bigint(20) NOT NULL COMMENT 'of the right that is offered; with another one the offer has lapsed',
  `offered_by` char(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `offered_to` char(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `offered_at` datetime(6) NOT NULL,
  `expires_at` datetime(6) NOT NULL,
  `is_open` tinyint(1) DEFAULT 1 COMMENT 'NULL once it has ended, so that the key allows one open offer for an enterprise',
  `outcome` enum('accepted','declined','withdrawn','expired','lapsed') CHARACTER SET ascii COLLATE ascii_bin DEFAULT NULL,
  `ended_at` datetime(6) DEFAULT NULL,
  PRIMARY KEY (`id`),
  UNIQUE KEY `handover_offer_one_open` (`enterprise_id`,`is_open`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin COMMENT='填报人更换，待对方接受';

CREATE TABLE `handover_request` (
  `id` char(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `enterprise_id` char(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `asked_by` char(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `reason` varchar(500) NOT NULL,
  `asked_at` datetime(6) NOT NULL,
  `answer_until` datetime(6) NOT NULL COMMENT 'from then on officers may decide it in the holder''s place',
  `is_open` tinyint(1) DEFAULT 1 COMMENT 'NULL once decided, so that the key allows one open request of a user',
  `outcome` enum('granted','refused','withdrawn','vacated') CHARACTER SET ascii COLLATE ascii_bin DEFAULT NULL COMMENT 'vacated: nobody is filler any more, so the user can apply',
  `answer` varchar(500) NOT NULL DEFAULT '',
  `decided_at` datetime(6) DEFAULT NULL,
  `decided_by` char(26) CHARACTER SET ascii COLLATE ascii_bin DEFAULT NULL,
  PRIMARY KEY (`id`),
  UNIQUE KEY `handover_request_one_open` (`enterprise_id`,`asked_by`,`is_open`),
  KEY `handover_request_open` (`is_open`,`answer_until`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin COMMENT='申请移交填报权';

CREATE TABLE `handover_request_file` (
  `request_id` char(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `type` enum('pdf','png','jpg','xlsx') CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `size` int(11) NOT NULL,
  `bytes` mediumblob NOT NULL,
  PRIMARY KEY (`request_id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin COMMENT='移交申请的证明材料';

CREATE TABLE `held_form` (
  `token_hash` char(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `user_id` char(26) CHARACTER SET ascii COLLATE ascii_bin DEFAULT NULL COMMENT 'whose session had ended; NULL: form_token tells',
  `form_token` varchar(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT '',
  `path` varchar(400) NOT NULL,
  `fields` longtext NOT NULL CHECK (json_valid(`fields`)),
  `created_at` datetime(6) NOT NULL,
  PRIMARY KEY (`token_hash`),
  KEY `held_form_created` (`created_at`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin COMMENT='会话结束时提交的表单，登录后继续';

CREATE TABLE `identity` (
  `issuer` varchar(200) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `subject` varchar(255) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `user_id` char(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `kind` enum('personal','enterprise') CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `uscc` char(18) CHARACTER SET ascii COLLATE ascii_bin DEFAULT NULL COMMENT 'the enterprise that the SSO says an enterprise user is',
  `bound_at` datetime(6) NOT NULL,
  PRIMARY KEY (`issuer`,`subject`),
  UNIQUE KEY `identity_user` (`user_id`,`issuer`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin COMMENT='一个单点登录账号与用户的绑定';

CREATE TABLE `import_chunk` (
  `import_id` char(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `number` int(11) NOT NULL COMMENT 'from 0',
  `bytes` mediumblob NOT NULL,
  PRIMARY KEY (`import_id`,`number`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin COMMENT='导入的文件，分块存放，导入完成后清除';

CREATE TABLE `import_finding` (
  `import_id` char(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `class` enum('problem','late','change') CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'problem: of the check; late: came up while importing; change: of a row that is good',
  `file_row` bigint(20) NOT NULL COMMENT 'as spreadsheet programs count; 0: the file as a whole, 1: its heading',
  `number` int(11) NOT NULL COMMENT 'within the row, from 0',
  `field` varchar(120) NOT NULL COMMENT 'the heading of the column, as in the file; empty: the row as a whole',
  `value` varchar(1800) NOT NULL COMMENT 'sealed; as in the file',
  `before_value` varchar(1800) NOT NULL DEFAULT '' COMMENT 'sealed; of a change: what the portal has',
  `reason` varchar(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'a code; its words are in views/part/import_reason.tpl',
  PRIMARY KEY (`import_id`,`class`,`file_row`,`number`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin COMMENT='导入前逐行核对的结果';

CREATE TABLE `import_run` (
  `id` char(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `kind` enum('enterprise','former_user','filing') CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `file_name` varchar(200) NOT NULL,
  `file_bytes` bigint(20) NOT NULL,
  `file_hash` char(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'SHA-256 of the file as it came',
  `is_stored` tinyint(1) NOT NULL COMMENT 'the file is in import_chunk; else an operator has it',
  `format` enum('xlsx','utf8','gb18030','json') CHARACTER SET ascii COLLATE ascii_bin DEFAULT NULL COMMENT 'as it was recognised; NULL: not yet, or not at all',
  `source` varchar(200) NOT NULL COMMENT '数据来源',
  `password_hash` varchar(128) CHARACTER SET ascii COLLATE ascii_bin DEFAULT NULL COMMENT 'of the initial password of all these former users',
  `state` enum('checking','refused','checked','importing','done','withdrawn') CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `job_id` char(26) CHARACTER SET ascii COLLATE ascii_bin DEFAULT NULL COMMENT 'the last job that worked on it',
  `asked_by` char(26) CHARACTER SET ascii COLLATE ascii_bin DEFAULT NULL COMMENT 'NULL: an operator at a shell',
  `asked_at` datetime(6) NOT NULL,
  `checked_at` datetime(6) DEFAULT NULL,
  `confirmed_by` char(26) CHARACTER SET ascii COLLATE ascii_bin DEFAULT NULL COMMENT 'NULL: an operator at a shell, or nobody yet',
  `confirmed_at` datetime(6) DEFAULT NULL,
  `finished_at` datetime(6) DEFAULT NULL,
  `only_good` tinyint(1) NOT NULL DEFAULT 0 COMMENT '只导入正确的行',
  `all_rows` bigint(20) NOT NULL DEFAULT 0 COMMENT 'rows of the file, without its heading; this and the next four as the check found them',
  `bad_rows` bigint(20) NOT NULL DEFAULT 0,
  `added_rows` bigint(20) NOT NULL DEFAULT 0,
  `changed_rows` bigint(20) NOT NULL DEFAULT 0,
  `same_rows` bigint(20) NOT NULL DEFAULT 0,
  `passed_row` bigint(20) NOT NULL DEFAULT 0 COMMENT 'the row of the file up to which it has been imported',
  `imported_rows` bigint(20) NOT NULL DEFAULT 0 COMMENT 'of those that are passed',
  `left_rows` bigint(20) NOT NULL DEFAULT 0 COMMENT 'of those that are passed, not imported',
  `outcome` longtext DEFAULT NULL COMMENT 'counts and checksums of the file and of the database, when it is done' CHECK (json_valid(`outcome`)),
  PRIMARY KEY (`id`),
  KEY `import_run_file` (`file_hash`,`id`),
  KEY `import_run_state` (`state`,`asked_at`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin COMMENT='批量导入';

CREATE TABLE `job` (
  `id` char(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `kind` varchar(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `asked_by` char(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `asked_at` datetime(6) NOT NULL,
  `parameters` longtext NOT NULL CHECK (json_valid(`parameters`)),
  `state` enum('waiting','running','done','failed','cancelled') CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT 'waiting',
  `done_count` bigint(20) NOT NULL DEFAULT 0,
  `total_count` bigint(20) DEFAULT NULL COMMENT 'NULL: not known yet',
  `result` longtext DEFAULT NULL COMMENT 'what the work stored: how far it came, in the end its outcome' CHECK (json_valid(`result`)),
  `failure` varchar(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT '' COMMENT 'a code; its words are in views/part/job_failure.tpl',
  `runner` char(26) CHARACTER SET ascii COLLATE ascii_bin DEFAULT NULL COMMENT 'who has it; another for each claim, so that who lost it writes no more',
  `lease_until` datetime(6) DEFAULT NULL COMMENT 'the runner has reported by then, or another takes the job',
  `attempts` int(11) NOT NULL DEFAULT 0,
  `beats` bigint(20) NOT NULL DEFAULT 0 COMMENT 'grows with each write of its runner',
  `begun_at` datetime(6) DEFAULT NULL,
  `finished_at` datetime(6) DEFAULT NULL,
  `file_name` varchar(200) NOT NULL DEFAULT '',
  `file_type` varchar(120) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT '',
  `file_bytes` bigint(20) NOT NULL DEFAULT 0,
  PRIMARY KEY (`id`),
  KEY `job_asker` (`asked_by`,`id`),
  KEY `job_state` (`state`,`lease_until`,`id`),
  KEY `job_finished` (`finished_at`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin COMMENT='后台任务';

CREATE TABLE `job_chunk` (
  `job_id` char(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `number` int(11) NOT NULL COMMENT 'from 0',
  `bytes` mediumblob NOT NULL,
  PRIMARY KEY (`job_id`,`number`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin COMMENT='任务生成的文件，分块存放，各节点均可下载';

CREATE TABLE `log_out_notice` (
  `notice_hash` char(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'SHA-256 of entry and the notice''s id',
  `taken_at` datetime(6) NOT NULL,
  PRIMARY KEY (`notice_hash`),
  KEY `log_out_notice_taken` (`taken_at`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin COMMENT='已处理的退出通知，每个只处理一次';

CREATE TABLE `mail_refusal` (
  `address` varchar(160) NOT NULL,
  `enterprise_id` char(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `user_id` char(26) CHARACTER SET ascii COLLATE ascii_bin DEFAULT NULL,
  `words` varchar(300) NOT NULL,
  `refused_at` datetime(6) NOT NULL,
  PRIMARY KEY (`address`,`enterprise_id`),
  KEY `mail_refusal_enterprise` (`enterprise_id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin COMMENT='邮件服务器拒收的地址';

CREATE TABLE `message` (
  `id` char(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `user_id` char(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `kind` varchar(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `facts` longtext NOT NULL COMMENT 'what the kind''s sentence names: enterprise, person, period, reason' CHECK (json_valid(`facts`)),
  `sent_at` datetime(6) NOT NULL,
  `read_at` datetime(6) DEFAULT NULL,
  PRIMARY KEY (`id`),
  KEY `message_user` (`user_id`,`read_at`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin COMMENT='消息';

CREATE TABLE `notice` (
  `id` char(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `title` varchar(160) NOT NULL,
  `body` text NOT NULL,
  `published_at` datetime(6) NOT NULL,
  `district` char(6) CHARACTER SET ascii COLLATE ascii_bin DEFAULT NULL COMMENT 'NULL: the whole city',
  `category` enum('specialised','nurtured','other') CHARACTER SET ascii COLLATE ascii_bin DEFAULT NULL COMMENT 'for the enterprises of this category; NULL: of all',
  `ends_at` datetime(6) DEFAULT NULL COMMENT 'leaves home page, top and banner then; NULL: never',
  `corrected_at` datetime(6) DEFAULT NULL COMMENT 'when its words last changed after it was published',
  `is_pinned` tinyint(1) NOT NULL DEFAULT 0 COMMENT '置顶',
  `is_banner` tinyint(1) NOT NULL DEFAULT 0 COMMENT 'on top of the pages until it ends',
  `withdrawn_at` datetime(6) DEFAULT NULL,
  `written_by` char(26) CHARACTER SET ascii COLLATE ascii_bin DEFAULT NULL COMMENT 'NULL: nobody of this portal',
  `written_at` datetime(6) DEFAULT NULL,
  `version` int(11) NOT NULL DEFAULT 1 COMMENT 'counts every change; a save names the one it saw',
  PRIMARY KEY (`id`),
  KEY `notice_published` (`published_at`),
  KEY `notice_district` (`district`,`published_at`),
  KEY `notice_banner` (`is_banner`,`ends_at`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin COMMENT='通知公告';

CREATE TABLE `pending_binding` (
  `token_hash` char(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `identity` longtext NOT NULL CHECK (json_valid(`identity`)),
  `reason` enum('several_accounts','mobile_not_verified','account_bound','own_wish') CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'own_wish: to the account that is logged in, 绑定统一身份认证',
  `return_to` varchar(2000) NOT NULL,
  `created_at` datetime(6) NOT NULL,
  `subject` char(64) CHARACTER SET ascii COLLATE ascii_bin DEFAULT NULL COMMENT 'SHA-256 of entry and subject',
  `provider_session` char(64) CHARACTER SET ascii COLLATE ascii_bin DEFAULT NULL COMMENT 'SHA-256 of entry and what the provider calls its session',
  `session_id` char(26) CHARACTER SET ascii COLLATE ascii_bin DEFAULT NULL COMMENT 'own_wish: in which it was asked for, and alone can be confirmed',
  PRIMARY KEY (`token_hash`),
  KEY `pending_binding_created` (`created_at`),
  KEY `pending_binding_subject` (`subject`),
  KEY `pending_binding_provider` (`provider_session`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin COMMENT='首次登录时未能绑定、等待用户选择';

CREATE TABLE `pending_match` (
  `user_id` char(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `uscc` char(18) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `kind` enum('match','claim') CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'match: what was typed; claim: the SSO says that the account is it',
  `enterprise_name` varchar(200) NOT NULL COMMENT 'as typed',
  `legal_representative` varchar(100) NOT NULL COMMENT 'as typed',
  `asked_at` datetime(6) NOT NULL,
  `tries` int(11) NOT NULL DEFAULT 0 COMMENT 'how often the registry was asked again; who settles the row names the one it saw',
  `next_try_at` datetime(6) DEFAULT NULL COMMENT 'NULL: the registry has refused a claim, and nothing is submitted for that enterprise by this user',
  PRIMARY KEY (`user_id`,`uscc`),
  KEY `pending_match_next` (`next_try_at`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin COMMENT='待核验的企业';

CREATE TABLE `period_exemption` (
  `enterprise_id` char(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `first_period` int(11) NOT NULL,
  `last_period` int(11) DEFAULT NULL COMMENT 'NULL: until further notice',
  `reason_class` enum('exempt','ceased','not_in_sample') CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `reason` varchar(500) NOT NULL,
  `granted_at` datetime(6) NOT NULL,
  `granted_by` char(26) CHARACTER SET ascii COLLATE ascii_bin DEFAULT NULL COMMENT 'NULL: the registry told that the enterprise has ceased',
  PRIMARY KEY (`enterprise_id`,`first_period`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin COMMENT='免报';

CREATE TABLE `period_extension` (
  `enterprise_id` char(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `period` int(11) NOT NULL,
  `until` date NOT NULL COMMENT 'the last day on which this enterprise files in time',
  `reason` varchar(500) NOT NULL,
  `granted_at` datetime(6) NOT NULL,
  `granted_by` char(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  PRIMARY KEY (`enterprise_id`,`period`),
  KEY `period_extension_until` (`until`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin COMMENT='延期报送';

CREATE TABLE `preparer` (
  `enterprise_id` char(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `user_id` char(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `epoch` bigint(20) NOT NULL COMMENT 'of the filler''s right; of no worth once that has another one',
  `given_by` char(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `given_at` datetime(6) NOT NULL,
  `uses` bigint(20) NOT NULL DEFAULT 0 COMMENT 'grows with each draft saved, so that a save conflicts with its being taken back',
  PRIMARY KEY (`enterprise_id`,`user_id`),
  KEY `preparer_user` (`user_id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin COMMENT='协助填写：填报员准许暂存的同事';

CREATE TABLE `profile_confirmation` (
  `enterprise_id` char(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `confirmed_at` datetime(6) NOT NULL COMMENT 'saved, or found right as it stands',
  `confirmed_by` char(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  PRIMARY KEY (`enterprise_id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin COMMENT='企业基本信息最近一次确认';

CREATE TABLE `proof_try` (
  `kind` enum('match_user','match_uscc','code_user','code_uscc') CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `subject` varchar(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'a user''s id or a code',
  `place` tinyint(4) NOT NULL,
  `tried_at` datetime(6) NOT NULL,
  PRIMARY KEY (`kind`,`subject`,`place`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin COMMENT='比对和认证码的尝试';

CREATE TABLE `recovery_code` (
  `user_id` char(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `code_hash` char(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `used_at` datetime(6) DEFAULT NULL,
  PRIMARY KEY (`user_id`,`code_hash`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin COMMENT='恢复码，每个可用一次';

CREATE TABLE `registry_match` (
  `user_id` char(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `uscc` char(18) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `entity` longtext NOT NULL COMMENT 'the registry''s record at that time' CHECK (json_valid(`entity`)),
  `matched_at` datetime(6) NOT NULL,
  PRIMARY KEY (`user_id`,`uscc`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin COMMENT='信息比对一致、基本信息尚未完善';

CREATE TABLE `reminder_contact` (
  `enterprise_id` char(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `period` int(11) NOT NULL,
  `person` char(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'the filler; empty: the enterprise''s contact',
  `claim` char(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'of the portion of a run that reminded last',
  `reminded_at` datetime(6) NOT NULL,
  PRIMARY KEY (`enterprise_id`,`period`,`person`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin COMMENT='每人每家企业每期最近一次催报，24 小时内不重复';

CREATE TABLE `reminder_delivery` (
  `id` char(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `run_id` char(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `enterprise_id` char(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `period` int(11) NOT NULL,
  `district` char(6) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `user_id` char(26) CHARACTER SET ascii COLLATE ascii_bin DEFAULT NULL COMMENT 'NULL: the enterprise''s contact',
  `channel` enum('site','mail') CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `address` varchar(160) NOT NULL DEFAULT '',
  `state` enum('waiting','sending','sent','failed','refused','dropped','doubtful','no_address') CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'dropped: filed meanwhile; doubtful: handed over, and no answer was seen',
  `attempts` int(11) NOT NULL DEFAULT 0,
  `next_at` datetime(6) DEFAULT NULL COMMENT 'not to be sent before',
  `began_at` datetime(6) DEFAULT NULL COMMENT 'of the last attempt',
  `words` varchar(300) NOT NULL DEFAULT '' COMMENT 'what the mail server said last',
  `made_at` datetime(6) NOT NULL,
  `sent_at` datetime(6) DEFAULT NULL,
  `letter` char(26) CHARACTER SET ascii COLLATE ascii_bin DEFAULT NULL COMMENT 'the delivery under whose id the mail went out that spoke of this one',
  `is_held` tinyint(1) NOT NULL DEFAULT 0 COMMENT '1: waits because the mailbox was written to within 24 hours',
  PRIMARY KEY (`id`),
  KEY `reminder_delivery_run` (`run_id`,`channel`,`state`,`district`,`id`),
  KEY `reminder_delivery_due` (`channel`,`state`,`next_at`,`id`),
  KEY `reminder_delivery_enterprise` (`enterprise_id`,`made_at`),
  KEY `reminder_delivery_letter` (`letter`),
  KEY `reminder_delivery_address` (`address`,`state`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin COMMENT='发给每个人的每一条催报';

CREATE TABLE `reminder_mailbox` (
  `mailbox` char(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'SHA-256 of the address',
  `claim` char(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'the delivery under whose id the last mail went out',
  `mailed_at` datetime(6) NOT NULL,
  PRIMARY KEY (`mailbox`),
  KEY `reminder_mailbox_mailed` (`mailed_at`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin COMMENT='每个邮箱最近一次催报邮件，24 小时内不发第二封';

CREATE TABLE `reminder_plan` (
  `id` tinyint(4) NOT NULL COMMENT '1: there is one plan; without a row the configuration''s holds',
  `before_due` varchar(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'days, as 10, 5, 1',
  `after_due` varchar(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `after_return` varchar(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `note` varchar(300) NOT NULL COMMENT 'what the centre adds to every automatic reminder',
  `version` int(11) NOT NULL,
  `changed_at` datetime(6) NOT NULL,
  `changed_by` char(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin COMMENT='自动催报的安排';

CREATE TABLE `reminder_run` (
  `id` char(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `kind` enum('before_due','after_due','after_return','hand') CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `period` int(11) NOT NULL,
  `days` int(11) NOT NULL DEFAULT 0 COMMENT 'before or after the day that the kind names',
  `step_key` varchar(60) CHARACTER SET ascii COLLATE ascii_bin DEFAULT NULL COMMENT 'kind, period, days and day of an automatic run, so that there is one',
  `asked_by` char(26) CHARACTER SET ascii COLLATE ascii_bin DEFAULT NULL COMMENT 'NULL: automatic',
  `district` char(6) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT '' COMMENT 'to which it is confined; empty: the city',
  `recipients` longtext NOT NULL COMMENT 'whom it is for, to go on from where it was' CHECK (json_valid(`recipients`)),
  `note` varchar(300) NOT NULL DEFAULT '',
  `made_at` datetime(6) NOT NULL,
  `queued_after` char(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT '' COMMENT 'the last enterprise that was gone through',
  `finished_at` datetime(6) DEFAULT NULL COMMENT 'when all enterprises had been gone through',
  PRIMARY KEY (`id`),
  UNIQUE KEY `reminder_run_step` (`step_key`),
  KEY `reminder_run_unfinished` (`finished_at`,`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin COMMENT='一次催报';

CREATE TABLE `reminder_text` (
  `kind` enum('before_due','after_due','after_return','hand') CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `version` int(11) NOT NULL COMMENT 'counts from 1; the latest of a kind holds',
  `is_standard` tinyint(1) NOT NULL COMMENT 'the standard text holds again; subject and body are empty',
  `subject` varchar(200) NOT NULL,
  `body` varchar(1000) NOT NULL COMMENT 'in braces: enterprise, period, deadline',
  `written_at` datetime(6) NOT NULL,
  `written_by` char(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  PRIMARY KEY (`kind`,`version`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin COMMENT='催报文字的各个版本，邮件和站内消息共用';

CREATE TABLE `return_request` (
  `id` char(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `enterprise_id` char(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `period` int(11) NOT NULL,
  `number` int(11) NOT NULL COMMENT 'the filing_version that is to be returned',
  `reason` varchar(1000) NOT NULL,
  `asked_at` datetime(6) NOT NULL,
  `asked_by` char(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `is_open` tinyint(1) DEFAULT 1 COMMENT 'NULL once decided, so that the key allows one open request',
  `is_granted` tinyint(1) DEFAULT NULL,
  `answer` varchar(1000) NOT NULL DEFAULT '',
  `decided_at` datetime(6) DEFAULT NULL,
  `decided_by` char(26) CHARACTER SET ascii COLLATE ascii_bin DEFAULT NULL,
  PRIMARY KEY (`id`),
  UNIQUE KEY `return_request_one_open` (`enterprise_id`,`period`,`is_open`),
  KEY `return_request_open` (`is_open`,`asked_at`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin COMMENT='申请退回';

CREATE TABLE `review_claim` (
  `period` int(11) NOT NULL,
  `enterprise_id` char(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `officer_id` char(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `since` datetime(6) NOT NULL,
  `seen_at` datetime(6) NOT NULL COMMENT 'when that officer last had the page open; an old claim is none',
  PRIMARY KEY (`period`,`enterprise_id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin COMMENT='谁正在审核这张报表，仅作提示';

CREATE TABLE `review_draft` (
  `period` int(11) NOT NULL,
  `enterprise_id` char(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `officer_id` char(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `form` longtext NOT NULL COMMENT 'what was typed for a return: class, reason, notes, …' CHECK (json_valid(`form`)),
  `saved_at` datetime(6) NOT NULL,
  PRIMARY KEY (`period`,`enterprise_id`,`officer_id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin COMMENT='审核中尚未发出的批注和意见，仅供管辖范围内的审核人员查看';

CREATE TABLE `roster` (
  `period` int(11) NOT NULL,
  `enterprise_id` char(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `uscc` char(18) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `district` char(6) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'of the enterprise at this period, as are the next four',
  `section` char(1) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'GB/T 4754: the first letter of industry',
  `industry` varchar(5) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `category` enum('specialised','nurtured','other') CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `size` enum('large','medium','small','micro') CHARACTER SET ascii COLLATE ascii_bin DEFAULT NULL,
  `duty` enum('due','exempt','outside') CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT '应报, 免报, 名单外: has a filing without being asked for one',
  `state` enum('missing','draft','submitted','returned','accepted') CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `awaits_centre` tinyint(1) NOT NULL DEFAULT 0 COMMENT '区已审核',
  `submission` int(11) NOT NULL DEFAULT 0 COMMENT 'number of the last filing_version; 0: nothing was submitted yet',
  `is_late` tinyint(1) NOT NULL DEFAULT 0 COMMENT 'this and what follows: of the last submission',
  `is_nil` tinyint(1) NOT NULL DEFAULT 0 COMMENT '本月停产（歇业）',
  `has_explanations` tinyint(1) NOT NULL DEFAULT 0,
  `first_submitted_at` datetime(6) DEFAULT NULL,
  `submitted_at` datetime(6) DEFAULT NULL,
  `is_counted` tinyint(1) NOT NULL DEFAULT 0 COMMENT 'whether the statistics have this row as it stands',
  `standing` enum('missing','exempt','gone','draft','submitted','returned','checked','accepted') CHARACTER SET ascii COLLATE ascii_bin GENERATED ALWAYS AS (case when `state` = 'missing' then convert(case `duty` when 'due' then 'missing' when 'exempt' then 'exempt' else 'gone' end using ascii) when `state` = 'accepted' and `awaits_centre` <> 0 then 'checked' else `state` end) STORED COMMENT 'state and duty in one word; gone: nothing is asked for and nothing was filed',
  PRIMARY KEY (`period`,`enterprise_id`),
  KEY `roster_enterprise` (`enterprise_id`,`period`),
  KEY `roster_uncounted` (`is_counted`,`period`,`district`),
  KEY `roster_code` (`period`,`uscc`,`standing`,`state`,`duty`,`awaits_centre`,`district`,`section`,`category`,`size`,`is_late`,`has_explanations`),
  KEY `roster_district` (`period`,`district`,`uscc`,`standing`,`state`,`duty`,`awaits_centre`,`section`,`category`,`size`,`is_late`,`has_explanations`),
  KEY `roster_section` (`period`,`section`,`uscc`,`standing`,`state`,`duty`,`awaits_centre`,`district`,`category`,`size`,`is_late`,`has_explanations`),
  KEY `roster_standing` (`period`,`standing`,`uscc`,`state`,`duty`,`awaits_centre`,`district`,`section`,`category`,`size`,`is_late`,`has_explanations`),
  KEY `roster_time` (`period`,`submitted_at`,`uscc`,`standing`,`state`,`duty`,`awaits_centre`,`district`,`section`,`category`,`size`,`is_late`,`has_explanations`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin COMMENT='应报名单：每期每企业一行，随报表状态更新';

CREATE TABLE `roster_due` (
  `period` int(11) NOT NULL,
  `category` enum('specialised','nurtured','other') CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `due_at` datetime(6) NOT NULL COMMENT 'who came here later owes nothing; no row: roster_period.frozen_at',
  PRIMARY KEY (`period`,`category`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin COMMENT='各类别企业的截止时间';

CREATE TABLE `roster_period` (
  `period` int(11) NOT NULL,
  `drawn_at` datetime(6) NOT NULL,
  `frozen_at` datetime(6) NOT NULL COMMENT 'the period''s due time for the last of the categories: until then the list follows the enterprises, from then on it stands',
  PRIMARY KEY (`period`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin COMMENT='应报名单的编制';

CREATE TABLE `sealing_key` (
  `id` varchar(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `cipher` enum('aes-256-gcm','sm4') CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `proof` varchar(200) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'a known text sealed with it, so that a node with another secret finds out at its start',
  `since` datetime(6) NOT NULL,
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin COMMENT='个人信息加密存储所用的密钥，密钥本身不在数据库中';

CREATE TABLE `session` (
  `id` char(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `token_hash` char(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `user_id` char(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `method` enum('sso','former') CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `id_token` text CHARACTER SET ascii COLLATE ascii_bin DEFAULT NULL COMMENT 'hint for the log-out at the SSO',
  `client_address` varchar(45) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `user_agent` varchar(300) NOT NULL,
  `began_at` datetime(6) NOT NULL,
  `seen_at` datetime(6) NOT NULL,
  `ended_at` datetime(6) DEFAULT NULL,
  `second_factor` enum('acr','amr','totp','recovery') CHARACTER SET ascii COLLATE ascii_bin DEFAULT NULL COMMENT 'what the second factor rests on',
  `second_factor_at` datetime(6) DEFAULT NULL COMMENT 'NULL: a role of 管理端 reaches nothing but 二次验证',
  `entry` varchar(30) CHARACTER SET ascii COLLATE ascii_bin DEFAULT NULL COMMENT 'by which it began; NULL: by a password, or before there were several',
  `provider_session` char(64) CHARACTER SET ascii COLLATE ascii_bin DEFAULT NULL COMMENT 'SHA-256 of entry and what the provider calls its session',
  PRIMARY KEY (`id`),
  UNIQUE KEY `session_token` (`token_hash`),
  KEY `session_user` (`user_id`,`began_at`),
  KEY `session_provider` (`provider_session`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin COMMENT='会话';

CREATE TABLE `sign_in_request` (
  `state_hash` char(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `browser_hash` char(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `entry` varchar(30) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT 'sso' COMMENT 'of the log-in page',
  `verifier` varchar(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `nonce` varchar(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `return_to` varchar(2000) NOT NULL,
  `created_at` datetime(6) NOT NULL,
  `purpose` enum('log_in','proof','binding') CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT 'log_in' COMMENT 'proof: of the account that a waiting log-in belongs to; binding: to the account that is logged in',
  `purpose_of` varchar(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT '' COMMENT 'proof: hash of the waiting log-in''s token; binding: the session',
  PRIMARY KEY (`state_hash`),
  KEY `sign_in_request_created` (`created_at`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin COMMENT='一次尚未完成的单点登录';

CREATE TABLE `statistic` (
  `period` int(11) NOT NULL,
  `dimension` enum('all','section','size','category') CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `district` char(6) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `code` varchar(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'of the section, size or category; empty: all, or not known',
  `due` int(11) NOT NULL COMMENT 'this and those up to explained: of those that owe a filing',
  `filed` int(11) NOT NULL,
  `on_time` int(11) NOT NULL,
  `late` int(11) NOT NULL,
  `nil` int(11) NOT NULL,
  `missing` int(11) NOT NULL,
  `draft` int(11) NOT NULL,
  `returned` int(11) NOT NULL,
  `accepted` int(11) NOT NULL,
  `accepted_at_once` int(11) NOT NULL COMMENT 'accepted without ever having been returned',
  `decided` int(11) NOT NULL COMMENT 'accepted, or returned at least once',
  `explained` int(11) NOT NULL,
  `exempt` int(11) NOT NULL,
  `outside` int(11) NOT NULL,
  `filings` int(11) NOT NULL COMMENT 'those that the sums are made of, whoever owes them',
  `flagged` int(11) NOT NULL COMMENT 'of these, returned at present',
  PRIMARY KEY (`period`,`dimension`,`district`,`code`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin COMMENT='企业数，按区和分组';

CREATE TABLE `statistic_period` (
  `period` int(11) NOT NULL,
  `revision` bigint(20) NOT NULL DEFAULT 0 COMMENT 'grows with each refresh and with each change of the figures of a year before; a refresh names the one it began with',
  `counted_at` datetime(6) DEFAULT NULL COMMENT 'to when the summary says how things stood; NULL: there is none yet',
  `leased_until` datetime(6) NOT NULL COMMENT 'until then one refresh is at work',
  PRIMARY KEY (`period`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin COMMENT='统计的更新';

CREATE TABLE `statistic_snapshot` (
  `id` char(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `period` int(11) NOT NULL,
  `name` varchar(80) NOT NULL,
  `taken_at` datetime(6) NOT NULL,
  `taken_by` char(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `counted_at` datetime(6) NOT NULL COMMENT 'of the summary that was frozen',
  `form_version` varchar(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  PRIMARY KEY (`id`),
  UNIQUE KEY `statistic_snapshot_name` (`period`,`name`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin COMMENT='定稿：某期汇总以一个名称固定下来';

CREATE TABLE `statistic_snapshot_sum` (
  `snapshot_id` char(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `indicator` varchar(8) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `district` char(6) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `sums` blob NOT NULL,
  PRIMARY KEY (`snapshot_id`,`indicator`,`district`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin COMMENT='定稿的指标汇总，永不更改';

CREATE TABLE `statistic_sum` (
  `period` int(11) NOT NULL,
  `indicator` varchar(8) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `district` char(6) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `sums` blob NOT NULL COMMENT 'of each group: its columns'' sums, or how often each option was chosen, packed',
  PRIMARY KEY (`period`,`indicator`,`district`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin COMMENT='指标汇总，按区';

CREATE TABLE `stock_answer` (
  `id` char(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `district` char(6) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'whose officers keep it; centre: for the officers of all',
  `title` varchar(80) NOT NULL,
  `text` text NOT NULL,
  `changed_at` datetime(6) NOT NULL,
  `changed_by` char(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  PRIMARY KEY (`id`),
  KEY `stock_answer_district` (`district`,`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin COMMENT='常用答复';

CREATE TABLE `user` (
  `id` char(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `name` varchar(80) NOT NULL,
  `mobile` varchar(400) CHARACTER SET ascii COLLATE ascii_bin DEFAULT NULL COMMENT 'sealed; verified by the SSO, or on record from the former platform',
  `mobile_hash` varchar(40) CHARACTER SET ascii COLLATE ascii_bin DEFAULT NULL COMMENT 'keyed, of the number; where that is plain its digits',
  `mobile_tail` varchar(12) CHARACTER SET ascii COLLATE ascii_bin DEFAULT NULL COMMENT 'the same of its last four digits',
  `post` varchar(80) NOT NULL DEFAULT '',
  `email` varchar(160) NOT NULL DEFAULT '',
  `role` enum('user','district_officer','centre_officer','administrator','auditor','viewer','form_designer','reviewer') CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT 'user',
  `district` char(6) CHARACTER SET ascii COLLATE ascii_bin DEFAULT NULL COMMENT 'of a district officer or reviewer, or of a viewer of one',
  `created_at` datetime(6) NOT NULL,
  `closed_at` datetime(6) DEFAULT NULL,
  `joined_into` char(26) CHARACTER SET ascii COLLATE ascii_bin DEFAULT NULL COMMENT '已并入: the account that has all that this closed one had',
  `locked_at` datetime(6) DEFAULT NULL COMMENT '已锁定: no log-in, and no session goes on',
  `standing` bigint(20) NOT NULL DEFAULT 0 COMMENT 'grows with each change of role, lock and associations, so that two at once meet in one row',
  `role_uses` bigint(20) NOT NULL DEFAULT 0 COMMENT 'grows with each use of an administrator''s right, so that it conflicts with its end',
  `dismissed_notices` varchar(323) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT '' COMMENT 'the ids of the last twelve that were dismissed from the top of the pages, the latest first, parted by points',
  PRIMARY KEY (`id`),
  KEY `user_role` (`role`,`district`) COMMENT 'the officers of a district',
  KEY `user_role_list` (`role`,`id`),
  KEY `user_mobile_hash` (`mobile_hash`),
  KEY `user_mobile_tail` (`mobile_tail`),
  KEY `user_joined_into` (`joined_into`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin COMMENT='用户';

CREATE TABLE `user_merger` (
  `id` char(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `kept_id` char(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `joined_id` char(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'closed by the merger',
  `reference` varchar(80) NOT NULL COMMENT '文号: number of the written request',
  `reason` varchar(500) NOT NULL,
  `proposed_at` datetime(6) NOT NULL,
  `proposed_by` char(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `expires_at` datetime(6) NOT NULL,
  `is_open` tinyint(1) DEFAULT 1 COMMENT 'NULL once decided, so that the keys allow one open merger for an account',
  `outcome` enum('confirmed','refused','withdrawn','expired','lapsed') CHARACTER SET ascii COLLATE ascii_bin DEFAULT NULL,
  `answer` varchar(500) NOT NULL DEFAULT '',
  `decided_at` datetime(6) DEFAULT NULL,
  `decided_by` char(26) CHARACTER SET ascii COLLATE ascii_bin DEFAULT NULL,
  PRIMARY KEY (`id`),
  UNIQUE KEY `user_merger_kept` (`kept_id`,`is_open`),
  UNIQUE KEY `user_merger_joined` (`joined_id`,`is_open`),
  KEY `user_merger_open` (`is_open`,`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin COMMENT='合并账号，须另一人复核';

CREATE TABLE `usual_period` (
  `period` int(11) NOT NULL,
  `growth` longtext CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'of each group and cell: the range of growth on the month before, as JSON',
  `after_enterprise` char(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'those up to it have their ranges',
  `begun_at` datetime(6) NOT NULL,
  `finished_at` datetime(6) DEFAULT NULL,
  PRIMARY KEY (`period`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin COMMENT='常见范围的计算进度和分组环比';

CREATE TABLE `usual_range` (
  `enterprise_id` char(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `period` int(11) NOT NULL,
  `ranges` varchar(4000) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'by cell: bounds, median, deviation, and what they are made of, as JSON',
  PRIMARY KEY (`enterprise_id`,`period`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin COMMENT='各企业各期指标的常见范围';
