# SPDX-License-Identifier: MPL-2.0
# LemonLDAP::NG's portal with made-up people (accounts.json), for starman; LLNG_DEFAULTCONFFILE names its configuration.
use strict;
use warnings;
use File::Basename qw(dirname);
use JSON qw(decode_json);
use Lemonldap::NG::Portal;
use Lemonldap::NG::Portal::Main::Plugin;
use Lemonldap::NG::Portal::UserDB::Demo;
use Plack::App::File;
use Plack::Builder;

# The portal wants a module for captchas, which nobody sees here; its own would need ImageMagick.
package Lemonldap::NG::Portal::Captcha::None {
    use Mouse;
    extends 'Lemonldap::NG::Portal::Main::Plugin';
    sub init { return 1 }
    $INC{'Lemonldap/NG/Portal/Captcha/None.pm'} = __FILE__;
}

open my $file, '<', dirname(__FILE__) . '/accounts.json' or die "accounts.json: $!";
my $accounts = decode_json(join '', <$file>);
%Lemonldap::NG::Portal::UserDB::Demo::demoAccounts = map { $_->{uid} => $_ } @$accounts;
%Lemonldap::NG::Portal::UserDB::Demo::demoGroups = ();

builder {
    mount '/static' => Plack::App::File->new(root => '/usr/share/lemonldap-ng/portal/htdocs/static')->to_app;
    mount '/javascript' => Plack::App::File->new(root => '/usr/share/javascript')->to_app;
    mount '/' => Lemonldap::NG::Portal->run({});
};
