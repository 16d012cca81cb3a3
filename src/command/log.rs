//! What the process says of its own work, on its error output: one event, one line. Line ends and
//! other controls inside an event (a name somebody typed, what another server answered) are written
//! as their code, so that nobody forges a line of the log or reaches the terminal it is read in.

use std::io::{self, Write, stderr};

use tracing::Subscriber;
use tracing_subscriber::{EnvFilter, fmt::MakeWriter, util::SubscriberInitExt};

/// Starts it. `RUST_LOG` says how much.
pub fn start() {
    let filter = EnvFilter::try_from_default_env().unwrap_or_else(|_| EnvFilter::new("maillage=info,warn"));
    let _ = subscriber(filter, || OneLine(stderr())).try_init();
}

/// Events as lines for that writer, which should be a [`OneLine`].
pub fn subscriber<W>(filter: EnvFilter, writer: W) -> impl Subscriber + Send + Sync
where
    W: for<'a> MakeWriter<'a> + Send + Sync + 'static,
{
    tracing_subscriber::fmt()
        .with_env_filter(filter)
        .with_writer(writer)
        // Colours are the same signs that a hostile text would reach a terminal with.
        .with_ansi(false)
        .with_target(false)
        .finish()
}

/// Writes each event, which comes whole, as one line.
pub struct OneLine<W>(pub W);

impl<W: Write> Write for OneLine<W> {
    fn write(&mut self, event: &[u8]) -> io::Result<usize> {
        let text = String::from_utf8_lossy(event);
        let mut line = String::with_capacity(text.len());
        for sign in text.trim_end_matches('\n').chars() {
            match sign {
                '\t' => line.push(sign),
                _ if sign.is_control()
                    || matches!(sign, '\u{2028}' | '\u{2029}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}') =>
                {
                    line.extend(sign.escape_unicode());
                }
                _ => line.push(sign),
            }
        }
        line.push('\n');
        self.0.write_all(line.as_bytes())?;
        Ok(event.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        self.0.flush()
    }
}

#[cfg(test)]
mod tests {
    use std::sync::{Arc, Mutex};

    use super::*;

    #[derive(Clone, Default)]
    struct Kept(Arc<Mutex<Vec<u8>>>);

    impl Write for Kept {
        fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
            self.0.lock().unwrap().extend_from_slice(bytes);
            Ok(bytes.len())
        }

        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    #[test]
    fn one_event_is_one_line_whatever_is_in_it() {
        let kept = Kept::default();
        let writer = {
            let kept = kept.clone();
            move || OneLine(kept.clone())
        };
        let hostile = "Léa\r\n2026-01-01T00:00:00Z  INFO forged=true\u{1b}[2J\u{2028}\u{202e}x\u{85}\0";
        tracing::subscriber::with_default(subscriber(EnvFilter::new("trace"), writer), || {
            tracing::warn!(name = hostile, cause = %hostile, why = ?hostile, "{hostile}");
            tracing::info!("the next one");
        });
        let written = String::from_utf8(kept.0.lock().unwrap().clone()).unwrap();
        let lines: Vec<_> = written.split('\n').collect();
        assert_eq!(lines.len(), 3, "{written:?}");
        assert!(lines[0].contains("Léa") && lines[1].ends_with("the next one"));
        assert!(
            !lines[0].contains(['\r', '\u{1b}', '\u{2028}', '\u{202e}', '\u{85}', '\0']),
            "{:?}",
            lines[0]
        );
    }
}
