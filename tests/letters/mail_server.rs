//! A real mail server in a process of its own (tests/browser/tools/mail_server.mjs), and the letters
//! it took, read by a parser of others.

use std::{
    io::{BufRead, BufReader},
    net::SocketAddr,
    path::Path,
    process::{Child, Command, Stdio},
    sync::{Arc, Mutex},
    time::{Duration, Instant},
};

use mail_parser::{Message, MessageParser, MimeHeaders};
use tokio::net::TcpSocket;

/// A server that runs as long as it is held.
pub struct MailServer {
    pub port: u16,
    process: Child,
    took: Arc<Mutex<Vec<Mail>>>,
}

/// A letter as it arrived.
#[derive(Clone)]
pub struct Mail {
    /// The addresses it was handed over for.
    pub to: Vec<String>,
    raw: Vec<u8>,
}

/// A port at which nobody answers, and that no other test is given, as long as it is held. A server
/// can be started there all the same.
pub struct DeadPort {
    pub port: u16,
    _socket: TcpSocket,
}

impl DeadPort {
    pub fn new() -> Self {
        // Bound without listening: connections are refused, and the port is nobody's to pick.
        let socket = TcpSocket::new_v4().expect("a socket");
        socket.set_reuseaddr(true).expect("a server may come to the same port");
        socket.bind(SocketAddr::from(([127, 0, 0, 1], 0))).expect("a free port");
        Self {
            port: socket.local_addr().expect("its address").port(),
            _socket: socket,
        }
    }
}

impl MailServer {
    pub fn start() -> Self {
        Self::start_with(0, "")
    }

    /// A server on that port, `starttls` with a certificate that nobody vouches for.
    pub fn start_with(port: u16, how: &str) -> Self {
        let program = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/browser/tools/mail_server.mjs");
        let mut process = Command::new("node")
            .arg(&program)
            .arg(port.to_string())
            .arg(how)
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap_or_else(|error| panic!("node cannot be started ({error}); script/install test installs it"));
        let mut lines = BufReader::new(process.stdout.take().expect("its output")).lines();
        let port = lines
            .next()
            .and_then(Result::ok)
            .and_then(|line| line.parse().ok())
            .expect("the mail server says its port");
        let took = Arc::new(Mutex::new(Vec::new()));
        let taking = took.clone();
        std::thread::spawn(move || {
            for line in lines.map_while(Result::ok) {
                let said: serde_json::Value = serde_json::from_str(&line).expect("a line of JSON");
                let to = said["to"].as_array().expect("addresses").iter();
                taking.lock().expect("not poisoned").push(Mail {
                    to: to.map(|address| address.as_str().expect("text").to_owned()).collect(),
                    raw: said["raw"]
                        .as_str()
                        .expect("text")
                        .chars()
                        .map(|byte| byte as u8)
                        .collect(),
                });
            }
        });
        Self { port, process, took }
    }

    /// What it took so far, once there is as much of it as expected; a moment later, otherwise.
    pub fn mails(&self, expected: usize) -> Vec<Mail> {
        let until = Instant::now() + Duration::from_secs(5);
        loop {
            let took = self.taken();
            if took.len() >= expected || Instant::now() > until {
                assert_eq!(took.len(), expected, "letters to {:?}", addresses(&took));
                return took;
            }
            std::thread::sleep(Duration::from_millis(10));
        }
    }

    /// What it took so far.
    pub fn taken(&self) -> Vec<Mail> {
        self.took.lock().expect("not poisoned").clone()
    }

    /// The one letter to that address.
    pub fn mail_to(&self, expected: usize, address: &str) -> Mail {
        let mails = self.mails(expected);
        let mut to: Vec<_> = mails.iter().filter(|mail| mail.to == [address]).collect();
        assert_eq!(to.len(), 1, "letters to {address} among {:?}", addresses(&mails));
        to.remove(0).clone()
    }
}

impl Drop for MailServer {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// Where letters went, in order.
pub fn addresses(mails: &[Mail]) -> Vec<String> {
    let mut all: Vec<_> = mails.iter().map(|mail| mail.to.join(",")).collect();
    all.sort();
    all
}

impl Mail {
    fn read(&self) -> Message<'_> {
        MessageParser::default().parse(&self.raw).expect("a letter")
    }

    pub fn subject(&self) -> String {
        self.read().subject().expect("a subject").to_owned()
    }

    pub fn text(&self) -> String {
        let text = self.read().body_text(0).expect("a text").into_owned();
        text.replace('\u{a0}', " ").replace("\r\n", "\n")
    }

    /// Its HTML, which is there beside the text.
    pub fn html(&self) -> String {
        let read = self.read();
        read.body_html(0).expect("an HTML").replace("\r\n", "\n")
    }

    pub fn header(&self, name: &str) -> Option<String> {
        let read = self.read();
        let raw = read.header_raw(name)?;
        Some(raw.split_whitespace().collect::<Vec<_>>().join(" "))
    }

    /// The file for the calendar, and its method.
    pub fn calendar(&self) -> Option<(String, String)> {
        let read = self.read();
        let part = read.attachments().find(|part| part.attachment_name().is_some())?;
        let method = part.content_type()?.attribute("method")?.to_owned();
        Some((method, String::from_utf8(part.contents().to_vec()).expect("text")))
    }

    /// Everything a reader or a machine could find in it: headers and every part, decoded.
    pub fn everything(&self) -> String {
        let read = self.read();
        let mut all = String::from_utf8_lossy(&self.raw).into_owned();
        for part in &read.parts {
            all.push_str(&String::from_utf8_lossy(part.contents()));
        }
        all + &self.subject()
    }
}
