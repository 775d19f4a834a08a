package vn.daihoi.notifications.internal;

import jakarta.mail.SendFailedException;
import jakarta.mail.internet.InternetAddress;

import org.jspecify.annotations.Nullable;
import org.springframework.mail.MailException;
import org.springframework.mail.MailParseException;
import org.springframework.mail.MailPreparationException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

import vn.daihoi.accounts.Contact;
import vn.daihoi.notifications.MessageWay;
import vn.daihoi.notifications.internal.Attempt.Result;
import vn.daihoi.notifications.internal.db.tables.records.OutgoingRecord;

import java.util.stream.Stream;

/// Mail by SMTP.
@Component
class MailWay implements WayOut {

    private final MailSettings settings;
    private final JavaMailSenderImpl server = new JavaMailSenderImpl();

    MailWay(MailSettings settings) {
        this.settings = settings;
        server.setHost(settings.host());
        server.setPort(settings.port());
        server.setDefaultEncoding("UTF-8");
        var properties = server.getJavaMailProperties();
        String timeout = Long.toString(settings.timeout().toMillis());
        properties.setProperty("mail.smtp.connectiontimeout", timeout);
        properties.setProperty("mail.smtp.timeout", timeout);
        properties.setProperty("mail.smtp.writetimeout", timeout);
        properties.setProperty("mail.smtp.starttls.required", "" + settings.startTls());
        properties.setProperty("mail.smtp.starttls.enable", "true");
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        if (!settings.user().isEmpty()) {
            properties.setProperty("mail.smtp.auth", "true");
            server.setUsername(settings.user());
            server.setPassword(settings.password());
        }
    }

    @Override
    public MessageWay way() {
        return MessageWay.MAIL;
    }

    @Override
    public boolean isOpen() {
        return settings.isOpen();
    }

    @Override
    public @Nullable String address(Contact contact) {
        return contact.email();
    }

    @Override
    public Attempt send(OutgoingRecord message, Contact to, String address) {
        try {
            server.send(written -> {
                var mail = new MimeMessageHelper(written, "UTF-8");
                mail.setFrom(settings.sender());
                mail.setTo(new InternetAddress(address, to.name(), "UTF-8"));
                mail.setSubject(message.getSubject());
                mail.setText(message.getBody());
                // The same on each try: should the answer of the server be lost on its way to us,
                // mailboxes know the second copy as one that they have.
                written.setHeader("Message-ID", "<" + message.getId() + "@daihoi>");
                written.setHeader("Auto-Submitted", "auto-generated");
            });
            return Attempt.SENT;
        } catch (MailSendException fault) {
            return Attempt.of(result(fault), detailed(fault));
        } catch (MailPreparationException | MailParseException fault) {
            return Attempt.of(Result.REFUSED, fault);
        } catch (MailException fault) {
            return Attempt.of(Result.UNREACHABLE, fault);
        }
    }

    /// Only a server that could not be reached leaves a cause; what it said of one message stands
    /// with that message.
    private static Result result(MailSendException fault) {
        if (fault.getCause() != null) {
            return Result.UNREACHABLE;
        }
        return failures(fault).anyMatch(MailWay::isRefusal) ? Result.REFUSED : Result.NOT_NOW;
    }

    private static boolean isRefusal(Exception failure) {
        return failure instanceof SendFailedException sent
                && sent.getInvalidAddresses() != null
                && sent.getInvalidAddresses().length > 0;
    }

    private static Throwable detailed(MailSendException fault) {
        return failures(fault).findFirst().orElse(fault);
    }

    private static Stream<Exception> failures(MailSendException fault) {
        return Stream.of(fault.getMessageExceptions());
    }
}
