"""What a computer needs that is a lobby and nothing else: the files of its session, as text.

On Linux `cage` shows one program on the whole screen; there is no desktop, no second window and no login on another
console. On Windows it is Shell Launcher.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import PurePosixPath

from kiosk.cli.heart import LEFT, MARK_LEFT

USER = "kiosk-lobby"
HOME = PurePosixPath("/var/lib") / USER
SETTINGS = HOME / "kiosk.toml"
SERVICE = f"{USER}.service"
_UNITS = PurePosixPath("/etc/systemd/system")
UNIT = _UNITS / SERVICE
# By this line a file is known as one of ours.
MARK = "# Written by 'kiosk install lobby'; 'kiosk install lobby --remove' takes it away."
# That the lobby begins with the computer, and that no three keys start it anew.
LINKS: Mapping[PurePosixPath, str] = {
    _UNITS / "multi-user.target.wants" / SERVICE: str(UNIT),
    _UNITS / "ctrl-alt-del.target": "/dev/null",
}

_UNIT = """\
{mark}
[Unit]
Description=Check-in kiosk: the patients' lobby
After=systemd-user-sessions.service plymouth-quit-wait.service getty@tty1.service network-online.target
Wants=network-online.target dbus.socket systemd-logind.service
Conflicts=getty@tty1.service
StartLimitIntervalSec=0
# Staff have closed it: whoever keeps this computer can sign in here.
OnSuccess=getty@tty1.service

[Service]
Type=simple
User={user}
PAMName={user}
TTYPath=/dev/tty1
TTYReset=yes
TTYVHangup=yes
TTYVTDisallocate=yes
StandardInput=tty
StandardOutput=journal
StandardError=journal
UtmpIdentifier=tty1
UtmpMode=user
Environment=KIOSK_HOME={home} KIOSK_SETTINGS={settings}
Environment=QT_QPA_PLATFORM=wayland XDG_SESSION_TYPE=wayland
Environment=WLR_LIBINPUT_NO_DEVICES=1
# What cage ends with says nothing of what it showed: that staff have closed the lobby, a file says.
ExecStart=/bin/sh -c '/usr/bin/cage -d -- "$$0" lobby; code=$$?; rm "$$RUNTIME_DIRECTORY/{mark_left}" \
    2>/dev/null && exit {left}; exit $$code' {program}
RuntimeDirectory={user}
RuntimeDirectoryMode=0700
WorkingDirectory={home}
StateDirectory={user}
StateDirectoryMode=0700
UMask=0077

# What ends it starts it again, but for staff; so does what hangs, of which the program tells.
Restart=always
RestartSec=1
RestartPreventExitStatus={left}
SuccessExitStatus={left}
WatchdogSec=30
NotifyAccess=all
TimeoutStopSec=20

# Whoever gets into it gets nowhere from there.
NoNewPrivileges=yes
CapabilityBoundingSet=
AmbientCapabilities=
ProtectSystem=strict
ProtectHome=yes
PrivateTmp=yes
ProtectClock=yes
ProtectControlGroups=yes
ProtectHostname=yes
ProtectKernelLogs=yes
ProtectKernelModules=yes
ProtectKernelTunables=yes
RestrictAddressFamilies=AF_UNIX AF_INET AF_INET6 AF_NETLINK
RestrictNamespaces=yes
RestrictRealtime=yes
RestrictSUIDSGID=yes
LockPersonality=yes
SystemCallArchitectures=native
SystemCallFilter=~@mount @swap @reboot @module @raw-io @obsolete @debug @cpu-emulation
SystemCallErrorNumber=EPERM
LimitCORE=0
KeyringMode=private

[Install]
WantedBy=multi-user.target
"""
_PAM = """\
{mark}
auth     required pam_unix.so nullok
account  required pam_unix.so
session  required pam_unix.so
session  required pam_systemd.so
"""
_USER = """\
{mark}
u {user} - "Check-in kiosk" {home}
"""
_LOGIND = """\
{mark}
[Login]
# No login waits behind another key.
NAutoVTs=0
ReserveVT=0
"""
_SYSCTL = """\
{mark}
kernel.sysrq = 0
"""


def files(program: str) -> dict[PurePosixPath, str]:
    """Each file of the session with what stands in it; ``program`` is the whole path of the `kiosk` command."""
    words = {
        "mark": MARK,
        "user": USER,
        "home": HOME,
        "settings": SETTINGS,
        "left": LEFT,
        "mark_left": MARK_LEFT,
        # A blank would end it, and a percent sign means something to systemd.
        "program": program.replace("%", "%%").replace(" ", "\\x20"),
    }
    return {
        UNIT: _UNIT.format(**words),
        PurePosixPath("/etc/pam.d") / USER: _PAM.format(**words),
        PurePosixPath("/etc/sysusers.d") / f"{USER}.conf": _USER.format(**words),
        PurePosixPath("/etc/systemd/logind.conf.d") / f"{USER}.conf": _LOGIND.format(**words),
        PurePosixPath("/etc/sysctl.d") / f"90-{USER}.conf": _SYSCTL.format(**words),
    }


def next_steps() -> str:
    """What is left to do after the files are there."""
    return f"""\
Next, as root:
    apt install cage xwayland                     # what shows one program on the whole screen
    systemd-sysusers && systemctl daemon-reload   # its user, and the files
    install -d -m 700 -o {USER} -g {USER} {HOME}
    install -m 600 -o {USER} -g {USER} kiosk.toml {SETTINGS}   # its settings, see README
    runuser -u {USER} -- env KIOSK_HOME={HOME} KIOSK_SETTINGS={SETTINGS} kiosk enrol   # on a server, with its code
    sysctl --system && systemctl restart systemd-logind
    systemctl start {SERVICE}                     # and by itself from the next start on
Staff close it by holding the upper left corner; then 'systemctl start {SERVICE}' or a new start opens it again.
Shut what the program cannot: the firmware and its boot menu with a password, the disk, the USB ports, the case."""


def windows_recipe(program: str) -> str:
    """What an administrator of Windows gives PowerShell for the same."""
    quoted = program.replace("'", "''")
    return f"""\
# The lobby instead of the desktop, by Shell Launcher (Windows Enterprise, Education or IoT Enterprise).
# This was written by Microsoft's description and has never been run by us: try it on a spare computer first.
# Whatever ends the lobby starts it again; a lobby that hangs is not noticed here. After staff have closed it (exit
# code {LEFT}) nothing is started: Ctrl+Alt+Del, and somebody else signs in.
Enable-WindowsOptionalFeature -Online -FeatureName Client-EmbeddedShellLauncher -All -NoRestart
New-LocalUser -Name '{USER}' -NoPassword -AccountNeverExpires -UserMayNotChangePassword
$class = [wmiclass]'\\\\localhost\\root\\standardcimv2\\embedded:WESL_UserSetting'
$account = New-Object System.Security.Principal.NTAccount('{USER}')
$sid = $account.Translate([System.Security.Principal.SecurityIdentifier]).Value
# Of what has ended: 0 starts the shell again, 3 does nothing.
$class.SetDefaultShell('explorer.exe', 0)
$class.SetCustomShell($sid, '"{quoted}" lobby', @({LEFT}), @(3), 0)
$class.SetEnabled($true)
# To take it back: $class.RemoveCustomShell($sid); $class.SetEnabled($false); Remove-LocalUser -Name '{USER}'"""
