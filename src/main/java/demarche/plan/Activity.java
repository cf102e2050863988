package demarche.plan;

import static demarche.plan.handling.Sensitivity.OPEN;
import static demarche.plan.handling.Sensitivity.PARTNER;

import demarche.plan.choice.ActivityStatus;
import demarche.plan.handling.Sensitive;
import demarche.plan.id.ActivityTypeId;
import demarche.plan.id.Iso3;
import demarche.plan.id.ItemId;
import demarche.plan.id.TopicId;
import demarche.plan.limit.Limits;
import demarche.plan.part.Attendance;
import demarche.plan.part.Delivery;
import demarche.plan.part.Setting;
import demarche.plan.part.When;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/// A dated piece of a programme: a workshop, a legislative review, a mock trial, a study visit.
///
/// @param programme the programme it belongs to
/// @param title never blank
/// @param type one of the reference, or an own one by its id
/// @param states empty: the states of the programme
/// @param topics those of the programme it takes up; empty: all of them
public record Activity(@Sensitive(OPEN) ItemId id, @Sensitive(PARTNER) ItemId programme, @Sensitive(PARTNER) String title,
        @Sensitive(PARTNER) Optional<ActivityTypeId> type, @Sensitive(PARTNER) SortedSet<Iso3> states, @Sensitive(PARTNER) SortedSet<TopicId> topics,
        When when, Setting setting, Attendance attendance, Delivery delivery) implements Item {

    public Activity {
        Limits.title(title);
        states = Collections.unmodifiableSortedSet(new TreeSet<>(states));
        topics = Collections.unmodifiableSortedSet(new TreeSet<>(topics));
    }

    /// An activity of which only the title is known.
    public static Activity titled(ItemId id, ItemId programme, String title) {
        return new Activity(id, programme, title, Optional.empty(), new TreeSet<>(), new TreeSet<>(), When.open(), Setting.open(), Attendance.open(),
                Delivery.planned());
    }

    @Override
    public Kind kind() {
        return Kind.ACTIVITY;
    }

    @Override
    public Optional<Address> within() {
        return Optional.of(new Address(Kind.PROGRAMME, programme));
    }

    public Optional<LocalDate> starts() {
        return when.starts();
    }

    public Optional<LocalDate> ends() {
        return when.ends();
    }

    public String place() {
        return setting.place();
    }

    public String lead() {
        return delivery.lead();
    }

    public ActivityStatus status() {
        return delivery.status();
    }

    public Activity withStarts(Optional<LocalDate> starts) {
        return withWhen(when.withStarts(starts));
    }

    public Activity withEnds(Optional<LocalDate> ends) {
        return withWhen(when.withEnds(ends));
    }

    public Activity withPlace(String place) {
        return withSetting(setting.withPlace(place));
    }

    public Activity withLead(String lead) {
        return withDelivery(delivery.withLead(lead));
    }

    public Activity withStatus(ActivityStatus status) {
        return withDelivery(delivery.withStatus(status));
    }

    /// The same activity in another place of the plan, under another id.
    public Activity copy(ItemId id, ItemId programme) {
        return new Activity(id, programme, title, type, states, topics, when, setting, attendance, delivery);
    }

    public Activity withTitle(String title) {
        return new Activity(id, programme, title, type, states, topics, when, setting, attendance, delivery);
    }

    public Activity withType(Optional<ActivityTypeId> type) {
        return new Activity(id, programme, title, type, states, topics, when, setting, attendance, delivery);
    }

    public Activity withStates(SortedSet<Iso3> states) {
        return new Activity(id, programme, title, type, states, topics, when, setting, attendance, delivery);
    }

    public Activity withTopics(SortedSet<TopicId> topics) {
        return new Activity(id, programme, title, type, states, topics, when, setting, attendance, delivery);
    }

    public Activity withWhen(When when) {
        return new Activity(id, programme, title, type, states, topics, when, setting, attendance, delivery);
    }

    public Activity withSetting(Setting setting) {
        return new Activity(id, programme, title, type, states, topics, when, setting, attendance, delivery);
    }

    public Activity withAttendance(Attendance attendance) {
        return new Activity(id, programme, title, type, states, topics, when, setting, attendance, delivery);
    }

    public Activity withDelivery(Delivery delivery) {
        return new Activity(id, programme, title, type, states, topics, when, setting, attendance, delivery);
    }
}
