//! What the process says of its own work, on its error output: one event, one line. Line ends and
//! other controls inside an event (a name somebody typed, what another server answered) are written
//! as their code, so that nobody forges a line of the log or reaches the terminal it is read in.

use std::io::{self, Write, stderr};

use tracing::Subscriber;
use tracing_subscriber::{EnvFilter, fmt::MakeWriter, util::SubscriberInitExt};

/// How an event is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// For people.
    Text,
    /// One JSON object, for whatever gathers logs.
    Json,
}

/// Starts it. `RUST_LOG` says how much, `MAILLAGE_LOG=json` in what form.
pub fn start() {
    let filter = EnvFilter::try_from_default_env().unwrap_or_else(|_| EnvFilter::new("maillage=info,warn"));
    let form = match std::env::var("MAILLAGE_LOG").as_deref() {
        Ok("json") => Form::Json,
        _ => Form::Text,
    };
    let _ = subscriber(filter, form, || OneLine(stderr())).try_init();
}

/// Events as lines for that writer, which should be a [`OneLine`].
pub fn subscriber<W>(filter: EnvFilter, form: Form, writer: W) -> Box<dyn Subscriber + Send + Sync>
where
    W: for<'a> MakeWriter<'a> + Send + Sync + 'static,
{
    let lines = tracing_subscriber::fmt()
        .with_env_filter(filter)
        .with_writer(writer)
        // Colours are the same signs that a hostile text would reach a terminal with.
        .with_ansi(false)
        .with_target(false);
    match form {
        Form::Text => Box::new(lines.finish()),
        Form::Json => Box::new(lines.json().flatten_event(true).with_span_list(false).finish()),
    }
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
    fn an_event_is_an_object_for_what_gathers_them() {
        let kept = Kept::default();
        let writer = {
            let kept = kept.clone();
            move || OneLine(kept.clone())
        };
        tracing::subscriber::with_default(subscriber(EnvFilter::new("trace"), Form::Json, writer), || {
            tracing::info_span!("request", id = "0a1b2c3d4e")
                .in_scope(|| tracing::warn!(cause = "« a »\n\u{1b}[2J", "away"));
        });
        let written = String::from_utf8(kept.0.lock().unwrap().clone()).unwrap();
        let event: serde_json::Value = serde_json::from_str(&written).expect(&written);
        assert_eq!(
            (&event["message"], &event["cause"]),
            (&"away".into(), &"« a »\n\u{1b}[2J".into())
        );
        assert_eq!(event["span"]["id"], "0a1b2c3d4e");
        assert_eq!(written.lines().count(), 1);
    }

    #[test]
    fn one_event_is_one_line_whatever_is_in_it() {
        let kept = Kept::default();
        let writer = {
            let kept = kept.clone();
            move || OneLine(kept.clone())
        };
        let hostile = "Léa\r\n2026-01-01T00:00:00Z  INFO forged=true\u{1b}[2J\u{2028}\u{202e}x\u{85}\0";
        tracing::subscriber::with_default(subscriber(EnvFilter::new("trace"), Form::Text, writer), || {
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
