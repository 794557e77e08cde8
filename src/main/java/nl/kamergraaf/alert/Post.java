package nl.kamergraaf.alert;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Properties;

/** Sends letters by the operator's SMTP server (Jakarta Mail). */
final class Post {
  private static final String PATIENCE = "20000";

  private final AlertSettings settings;
  private final Session session;

  Post(AlertSettings settings) {
    this.settings = settings;
    Properties mail = new Properties();
    mail.setProperty("mail.smtp.host", settings.host());
    mail.setProperty("mail.smtp.port", String.valueOf(settings.port()));
    mail.setProperty("mail.smtp.starttls.enable", String.valueOf(settings.isSecured()));
    mail.setProperty("mail.smtp.starttls.required", String.valueOf(settings.isSecured()));
    mail.setProperty("mail.smtp.ssl.checkserveridentity", "true");
    mail.setProperty("mail.smtp.connectiontimeout", PATIENCE);
    mail.setProperty("mail.smtp.timeout", PATIENCE);
    mail.setProperty("mail.smtp.writetimeout", PATIENCE);
    mail.setProperty("mail.smtp.auth", String.valueOf(!settings.user().isEmpty()));
    this.session = Session.getInstance(mail);
  }

  void send(Letter letter) throws MessagingException {
    MimeMessage message = new MimeMessage(session);
    message.setFrom(new InternetAddress(settings.from()));
    message.setRecipient(Message.RecipientType.TO, new InternetAddress(letter.to()));
    message.setSubject(letter.subject(), UTF_8.name());
    message.setText(letter.text(), UTF_8.name());
    message.setHeader(
        "Date", DateTimeFormatter.RFC_1123_DATE_TIME.format(ZonedDateTime.now(ZoneOffset.UTC)));
    message.setHeader("Auto-Submitted", "auto-generated"); // RFC 3834
    if (!letter.unsubscribe().isEmpty()) {
      message.setHeader("List-Unsubscribe", "<" + letter.unsubscribe() + ">");
      message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
    }
    if (settings.user().isEmpty()) {
      Transport.send(message);
    } else {
      Transport.send(message, settings.user(), settings.password());
    }
  }
}
